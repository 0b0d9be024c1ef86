/** The shape that a language must have to stand beside its source: the same keys, any words. */
export type Words<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Words<T[Key]> };
