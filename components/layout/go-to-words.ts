/** The words of the box that goes to a person or a place. `{n}` in `count` is a number. */
export type GoToWords = {
  open: string;
  title: string;
  label: string;
  hint: string;
  here: string;
  people: string;
  none: string;
  failed: string;
  one: string;
  other: string;
  close: string;
};
