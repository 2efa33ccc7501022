import { type ReactNode, useState } from 'react';

interface Props {
  readonly button: string;
  readonly children: ReactNode;
  /** Receives the values of the fields by name. The message of an error that it throws is shown. */
  readonly onSubmit: (values: Record<string, string>) => Promise<void>;
}

/** Form with a few fields and one button, which is disabled until the answer arrives. */
export function Form({ button, children, onSubmit }: Props) {
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const values = Object.fromEntries(new FormData(event.currentTarget)) as Record<string, string>;
        setBusy(true);
        setProblem('');
        onSubmit(values)
          .catch((error: Error) => setProblem(error.message))
          .finally(() => setBusy(false));
      }}
    >
      {children}
      <button type="submit" disabled={busy}>
        {button}
      </button>
      {problem && <output className="refused">{problem}</output>}
    </form>
  );
}

interface FieldProps {
  readonly label: string;
  readonly name: string;
  readonly type?: string;
  readonly autoComplete: string;
}

export function Field({ label, name, type = 'text', autoComplete }: FieldProps) {
  return (
    <label>
      {label}
      <input name={name} type={type} autoComplete={autoComplete} required spellCheck={false} />
    </label>
  );
}
