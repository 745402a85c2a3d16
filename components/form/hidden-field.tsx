/** A value the person does not choose. Never a permission: the server asks for those itself. */
export function HiddenField({ name, value }: { name: string; value: string }) {
  return <input type="hidden" name={name} value={value} />;
}
