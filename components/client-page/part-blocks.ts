import type { PaperPart } from "@/lib/paper/parts/paper-model";

/** Parts that stand side by side when they follow each other. */
const pairs: Readonly<Record<string, string>> = { helps: "hinders", next: "contact" };

export type PartBlock = readonly [PaperPart, ...PaperPart[]];

/** The parts in their order, those that belong together in one block. Pure. */
export function inBlocks(parts: readonly PaperPart[]): PartBlock[] {
  const blocks: PartBlock[] = [];
  for (const part of parts) {
    const last = blocks.at(-1);
    if (last?.length === 1 && pairs[last[0].key] === part.key) blocks.splice(-1, 1, [last[0], part]);
    else blocks.push([part]);
  }
  return blocks;
}
