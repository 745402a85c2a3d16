"use client";

import { FieldNote } from "@/components/saving/field-note";
import type { FieldValue } from "@/components/saving/save-state";
import { useFactorWords } from "./factor-words-context";

/** Why a rating is not saved, or two ratings to choose from. */
export function EffectNote({ path, name }: { path: string; name: string }) {
  const words = useFactorWords();
  const say = (value: FieldValue) => words.effects.find((effect) => effect.value === value)?.word ?? "–";
  return <FieldNote path={path} label={name} say={say} />;
}
