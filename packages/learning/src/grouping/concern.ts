import { type ConcernId, concernKind } from './concern-catalogue.ts';

/** What a comment asks for, and the words in which it does. */
export interface Concern {
  readonly id: string;
  readonly name: string;
  readonly quote: string;
  /** The model that read it; absent where rules did. */
  readonly readBy?: string;
}

/** A wish of a kind of the catalogue, in the words in which it is made. */
export function concernOfKind(id: ConcernId, quote: string): Concern {
  return { id, name: concernKind(id)?.name ?? id, quote };
}
