import styles from './form.module.css';
import { type FieldSpec, takeField } from './form-state.ts';

type Props = {
  readonly field: FieldSpec;
  /** What was typed before, instead of the field's own value. */
  readonly typed: readonly string[] | undefined;
  readonly error: string | undefined;
  /** What somebody else has saved in it meanwhile, and the words of the box that takes it. */
  readonly theirs?: { readonly value: string; readonly take: string } | undefined;
};

/** A field with its label, its hint and what is wrong with it, tied together for those who hear the page. */
export function Field({ field, typed, error, theirs }: Props) {
  const id = fieldId(field);
  const described = [field.hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const notes = (
    <>
      {field.hint && (
        <p className={styles.hint} id={`${id}-hint`}>
          {field.hint}
        </p>
      )}
      {error && (
        <p className={styles.error} id={`${id}-error`}>
          {error}
        </p>
      )}
      {theirs && (
        <label className={styles.theirs}>
          <input type="checkbox" name={takeField(field.name)} value="yes" />
          {theirs.take} <q>{theirs.value}</q>
        </label>
      )}
    </>
  );
  if (field.type === 'choices') {
    return (
      <fieldset className={styles.choices} id={id} aria-describedby={described || undefined}>
        <legend>{field.label}</legend>
        {notes}
        <Choices field={field} chosen={typed ?? field.values ?? []} />
      </fieldset>
    );
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{field.label}</label>
      {notes}
      <Control
        field={field}
        value={typed?.[0] ?? field.value ?? ''}
        attributes={{
          id,
          name: field.name,
          className: 'field',
          required: field.required,
          'aria-describedby': described || undefined,
          'aria-invalid': error ? true : undefined,
        }}
      />
    </div>
  );
}

export function fieldId({ name, key }: Pick<FieldSpec, 'name' | 'key'>): string {
  return `field-${key ?? name}`;
}

function Control({
  field,
  value,
  attributes,
}: {
  field: FieldSpec;
  value: string;
  attributes: {
    id: string;
    name: string;
    className: string;
    required: boolean | undefined;
    'aria-describedby': string | undefined;
    'aria-invalid': true | undefined;
  };
}) {
  if (field.type === 'choice') {
    // By its value as key: React resets a form that was sent, and forgets to reset this to what was chosen.
    return (
      <select {...attributes} key={value} defaultValue={value}>
        {value !== '' && !field.options?.some((option) => option.value === value) && (
          <option value={value}>{value}</option>
        )}
        {field.options?.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    );
  }
  if (field.type === 'long-text') return <textarea {...attributes} defaultValue={value} rows={4} />;
  return (
    <input
      {...attributes}
      type={field.type}
      defaultValue={value}
      autoComplete={field.autoComplete ?? 'off'}
      inputMode={field.inputMode}
      step={field.type === 'number' ? 'any' : undefined}
    />
  );
}

function Choices({ field, chosen }: { field: FieldSpec; chosen: readonly string[] }) {
  return (
    <div className={styles.options}>
      {field.options?.map((option) => (
        <label key={option.value}>
          <input
            type="checkbox"
            name={field.name}
            value={option.value}
            key={String(chosen.includes(option.value))}
            defaultChecked={chosen.includes(option.value)}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}
