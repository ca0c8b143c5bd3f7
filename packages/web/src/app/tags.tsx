import type { Severity } from '@overread/engine/checks';
import type { ReactNode } from 'react';
import { useMessages } from '../i18n/locale.tsx';
import { Icon } from './icons.tsx';

/** How grave a finding is: word, sign and colour. */
export function SeverityTag({ severity }: { readonly severity: Severity }): ReactNode {
  const t = useMessages();
  return (
    <span className={`tag ${severity}`}>
      <Icon name={severity} size={15} />
      {t.severity[severity]}
    </span>
  );
}

type Sure = 'confirmed' | 'letters' | 'unverified';

/** How sure a fact is, with what that means on pointing. */
export function ConfidenceTag({ confidence }: { readonly confidence: string | null | undefined }): ReactNode {
  const t = useMessages();
  const names: readonly string[] = ['confirmed', 'letters', 'unverified'];
  if (confidence === null || confidence === undefined || !names.includes(confidence)) {
    return <span className="tag plain">{t.confidence.none}</span>;
  }
  const sure = confidence as Sure;
  const colour = { confirmed: 'good', letters: 'note', unverified: 'warning' }[sure];
  return (
    <span className={`tag ${colour}`} title={t.confidence.means[sure]}>
      {t.confidence[sure]}
    </span>
  );
}

/** What the three grades of confidence mean, for the foot of a table. */
export function ConfidenceKey(): ReactNode {
  const t = useMessages();
  return (
    <dl className="key" aria-label={t.confidence.label}>
      {(['confirmed', 'letters', 'unverified'] as const).map((sure) => (
        <div key={sure}>
          <dt>
            <ConfidenceTag confidence={sure} />
          </dt>
          <dd>{t.confidence.means[sure]}</dd>
        </div>
      ))}
    </dl>
  );
}
