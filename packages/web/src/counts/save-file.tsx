import type { ReactNode } from 'react';
import { useMessages } from '../i18n/locale.tsx';

/** Saves text of this page as a file. */
export function SaveFile({ name, text }: { readonly name: string; readonly text: string }): ReactNode {
  const t = useMessages().charts;
  const save = (): void => {
    const address = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <button type="button" className="link no-print" onClick={save}>
      {t.saveCsv}
    </button>
  );
}
