type Pressed = Readonly<{ key: string; ctrlKey: boolean; altKey: boolean; metaKey: boolean }>;

/** Which of the three effects a key means, 0 to 2; undefined for every other key and for the browser's own shortcuts. */
export function effectOfKey({ key, ctrlKey, altKey, metaKey }: Pressed): number | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  const place = ["1", "2", "3"].indexOf(key);
  return place === -1 ? undefined : place;
}
