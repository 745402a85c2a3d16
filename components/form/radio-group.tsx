"use client";

import type { ReactNode } from "react";
import { Choice } from "./choice";
import { ChoiceGroup } from "./choice-group";
import { useField } from "./form-context";
import type { Option } from "./option";

type RadioGroupProps = {
  name: string;
  legend: ReactNode;
  options: readonly Option[];
  hint?: ReactNode;
  optional?: boolean;
  /** Only what was chosen before: nothing is ever chosen for the person. */
  defaultValue?: string;
  inline?: boolean;
  className?: string;
};

/** One of a few. The first button has the field's id, so that the error summary leads there. */
export function RadioGroup({ name, options, defaultValue, ...group }: RadioGroupProps) {
  const field = useField(name);
  const chosen = field.cameBack ? field.sentText : defaultValue;
  return (
    <ChoiceGroup {...group} field={field}>
      {options.map((option, place) => (
        <Choice
          key={option.value}
          type="radio"
          id={place === 0 ? field.id : `${field.id}-${place}`}
          name={name}
          value={option.value}
          label={option.label}
          hint={option.hint}
          required={!group.optional && field.words !== undefined}
          defaultChecked={chosen === option.value}
        />
      ))}
    </ChoiceGroup>
  );
}
