/** A type with intersections merged and everything readonly, so that two spellings of one shape compare equal. */
type Plain<T> = T extends object ? { readonly [Key in keyof T]: Plain<T[Key]> } : T;

type Identical<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** `true` for two types of one shape, optional fields included; `readonly` does not count. */
export type Same<A, B> = Identical<Plain<A>, Plain<B>>;

/** Compiles for `true` alone: `Proven<Same<A, B>>` is an error as soon as A and B differ. */
export type Proven<T extends true> = T;
