import * as z from 'zod';

/** The most makers that a candidate may name, and the most models of one. */
const MOST_MAKERS = 20;
const MOST_MODELS = 50;

export const ModelsSeen = z.array(z.string().min(1).max(200)).max(MOST_MODELS);

/** Who made a change, or a part of it. */
export const Maker = z
  .strictObject({
    agent: z.string().max(100),
    model: z.string().max(200).nullable().describe('The model that it was started with; null: its own default.'),
    models: ModelsSeen.exactOptional().describe('The models that answered it; absent: no gateway stood in between.'),
  })
  .describe('Who made a change, or a part of it.');
export interface Maker extends z.infer<typeof Maker> {}

export const Makers = z.array(Maker).max(MOST_MAKERS);

/** What tells who made a candidate. */
export interface MadeChange {
  readonly agent: string;
  readonly model?: string | null | undefined;
  readonly models?: readonly string[];
  readonly usage: { readonly iterations: number };
  readonly earlierMakers?: readonly Maker[];
}

/**
 * Everyone who made a part of a candidate, the earlier ones of the work that it started from first. An attempt that
 * started no agent made nothing of it.
 */
export function makersOf(change: MadeChange): readonly Maker[] {
  const { agent, model = null, models, usage, earlierMakers = [] } = change;
  if (usage.iterations === 0 && earlierMakers.length > 0) return earlierMakers;
  const own: Maker = { agent, model, ...(models === undefined ? {} : { models: [...models] }) };
  return withMaker(earlierMakers, own);
}

/** The same agent started with the same model is one maker, by all the models that answered it. */
function withMaker(makers: readonly Maker[], own: Maker): readonly Maker[] {
  const isSame = (maker: Maker): boolean =>
    maker.agent === own.agent &&
    maker.model === own.model &&
    (maker.models === undefined) === (own.models === undefined);
  const before = makers.find(isSame);
  if (before === undefined) return [...makers, own];
  if (own.models === undefined) return makers;
  const models = [...new Set([...(before.models ?? []), ...own.models])];
  if (models.length > MOST_MODELS) return [...makers, own];
  return makers.map((maker) => (maker === before ? { ...maker, models } : maker));
}
