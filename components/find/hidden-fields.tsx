/** What a form carries along unseen; a name may stand several times. */
export function HiddenFields({ fields }: { fields: Iterable<readonly [string, string]> }) {
  return [...fields].map(([name, value]) => (
    <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
  ));
}
