type Tree = { readonly [key: string]: string | Tree };

/** A tree of words with some of them in other words. */
export function laidOver<T>(words: T, others: unknown): T {
  return laid(words as Tree, others as Tree) as T;
}

function laid(words: Tree, others: Tree): Tree {
  const changed = Object.entries(others).map(([key, other]) => {
    const own = words[key];
    return [key, typeof other === "object" && typeof own === "object" ? laid(own, other) : other] as const;
  });
  return { ...words, ...Object.fromEntries(changed) };
}
