import { Button, FileButton, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { Icon } from '../../app/icons.tsx';
import { useMessages } from '../../i18n/locale.tsx';

/** The empty desk: paste, choose, drop, or try an invented letter. */
export function GiveLetter(props: {
  readonly busy: boolean;
  readonly onText: (text: string) => void;
  readonly onFile: (file: File) => void;
  readonly onSample: () => void;
}): ReactNode {
  const t = useMessages();
  return (
    <div className="give">
      <Textarea
        label={t.check.paste}
        placeholder={t.check.placeholder}
        minRows={12}
        autosize
        maxRows={18}
        spellCheck={false}
        value=""
        onChange={({ currentTarget }) => props.onText(currentTarget.value)}
      />
      <div className="give-file">
        <FileButton
          accept=".pdf,.docx,.txt,application/pdf,text/plain"
          onChange={(file) => {
            if (file !== null) props.onFile(file);
          }}
        >
          {(button) => (
            <Button {...button} loading={props.busy} leftSection={<Icon name="file" size={18} />}>
              {t.check.choose}
            </Button>
          )}
        </FileButton>
        <span className="quiet">{t.check.orDrop}</span>
        <button type="button" className="link give-sample" onClick={props.onSample}>
          {t.check.sample}
        </button>
      </div>
    </div>
  );
}
