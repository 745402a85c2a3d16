"use client";

import type { ReactNode } from "react";
import { Choice } from "./choice";
import { ChoiceGroup } from "./choice-group";
import { useField } from "./form-context";
import type { Option } from "./option";

type CheckboxGroupProps = {
  name: string;
  legend: ReactNode;
  options: readonly Option[];
  hint?: ReactNode;
  optional?: boolean;
  defaultValue?: readonly string[];
  inline?: boolean;
  className?: string;
};

/** Any number of a few, all sent under one name. */
export function CheckboxGroup({ name, options, defaultValue = [], ...group }: CheckboxGroupProps) {
  const field = useField(name);
  const ticked = field.cameBack ? field.sentList : defaultValue;
  return (
    <ChoiceGroup {...group} field={field}>
      {options.map((option, place) => (
        <Choice
          key={option.value}
          type="checkbox"
          id={place === 0 ? field.id : `${field.id}-${place}`}
          name={name}
          value={option.value}
          label={option.label}
          hint={option.hint}
          defaultChecked={ticked.includes(option.value)}
          aria-invalid={field.error ? true : undefined}
        />
      ))}
    </ChoiceGroup>
  );
}
