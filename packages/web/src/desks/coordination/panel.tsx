import { isQualification } from '@overread/engine/law/reviewer';
import { Button, Group, Textarea } from '@mantine/core';
import type { ApiProblem } from '@overread/client';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useEnglish } from '../../app/english.tsx';
import { ProblemView } from '../../app/problem-view.tsx';
import { ActDialog } from '../../case/act-dialog.tsx';
import type { Case } from '../../case/queries.ts';
import type { Commands } from '../../case/use-command.ts';
import { useDates } from '../../i18n/dates.ts';
import { useMessages } from '../../i18n/locale.tsx';
import { Licences } from './licences.tsx';
import { type Candidates, candidatesQuery, type Reviewer } from './queries.ts';

/** Who reviews: the one in hand, those before, who may be drawn now and why not the others. */
export function Panel({ state, commands }: { readonly state: Case; readonly commands: Commands }): ReactNode {
  const t = useMessages().coordination;
  const { date, day } = useDates();
  const [open, setOpen] = useState<'propose' | 'replace' | null>(null);
  const [why, setWhy] = useState('');
  const present = state.reviews.findLast((one) => one.status === 'proposed' || one.status === 'attested');
  const going = state.assigned !== null && state.end === null && state.determination === null;
  const close = (): void => {
    setOpen(null);
    setWhy('');
    commands.forgetProblem();
  };
  const confirm = (): void =>
    void (
      open === 'replace'
        ? commands.give('replace-reviewer', { why }, t.replace)
        : commands.give('propose-reviewer', {}, t.propose)
    ).then((done) => (done ? close() : undefined));
  if (state.assigned === null) return null;
  return (
    <section className="case-section" aria-labelledby="panel">
      <h2 id="panel">{t.panel}</h2>
      {present === undefined ? null : (
        <p>
          <strong>{present.reviewer}</strong>{' '}
          <span className={present.status === 'attested' ? 'tag good' : 'tag warning'}>
            {t.reviewStatus[present.status]}
          </span>{' '}
          <span className="quiet">
            {t.proposedOn(day(present.proposedOn))}
            {present.attestedOn === null ? '' : ` ${t.attestedOn(day(present.attestedOn))}`}
          </span>
        </p>
      )}
      {going ? (
        <Group className="no-print">
          {present === undefined ? (
            <Button onClick={() => setOpen('propose')}>{t.propose}</Button>
          ) : (
            <Button variant="default" onClick={() => setOpen('replace')}>
              {t.replace}
            </Button>
          )}
        </Group>
      ) : null}
      {state.reviews.some((one) => one !== present) ? (
        <>
          <h3>{t.before}</h3>
          <ul>
            {state.reviews
              .filter((one) => one !== present)
              .map((one) => (
                <li key={`${one.reviewer ?? ''} ${one.proposedOn}`}>
                  {one.reviewer}: {t.reviewStatus[one.status]}, {t.proposedOn(date(one.proposedOn))}
                </li>
              ))}
          </ul>
        </>
      ) : null}
      {going && present === undefined ? <Pool id={state.caseNumber} /> : null}
      <ActDialog
        opened={open !== null}
        title={open === 'replace' ? t.replace : t.propose}
        consequence={open === 'replace' ? t.afterReplace : t.afterPropose}
        confirm={open === 'replace' ? t.replace : t.propose}
        busy={commands.busy}
        problem={commands.problem}
        onClose={close}
        onConfirm={confirm}
      >
        {open === 'replace' ? (
          <Textarea
            label={t.whyReplace}
            required
            autosize
            minRows={2}
            value={why}
            onChange={(event) => setWhy(event.currentTarget.value)}
          />
        ) : null}
      </ActDialog>
    </section>
  );
}

function Pool({ id }: { readonly id: string }): ReactNode {
  const { coordination: t, work } = useMessages();
  const found = useQuery(candidatesQuery(id));
  if (found.error !== null) return <ProblemView problem={found.error as ApiProblem} lang="en" />;
  if (found.data === undefined) return <p className="quiet">{work.reading}</p>;
  const { candidates, excluded, pool } = found.data;
  return (
    <>
      <h3>{t.candidates(candidates.length, pool)}</h3>
      <p className="quiet">{t.drawn}</p>
      {candidates.length === 0 ? <p className="empty-note">{t.nobodyMay}</p> : <MayReview candidates={candidates} />}
      <h3>{t.others(excluded.length)}</h3>
      {excluded.length === 0 ? null : <MayNot excluded={excluded} />}
    </>
  );
}

function MayReview({ candidates }: { readonly candidates: Candidates['candidates'] }): ReactNode {
  const t = useMessages().coordination;
  const english = useEnglish();
  const best = candidates[0]?.suits;
  return (
    <div className="wide">
      <table className="list">
        <thead>
          <tr>
            <th scope="col">{t.reviewer}</th>
            <th scope="col">{t.fit}</th>
            <th scope="col">{t.load}</th>
            <th scope="col">{t.licences}</th>
            <th scope="col">{t.lookAt}</th>
          </tr>
        </thead>
        <tbody>
          {candidates.map(({ reviewer, suits, fit, preferred, warnings }) => (
            <tr key={reviewer.reviewer}>
              <th scope="row">
                {reviewer.reviewer} {suits === best ? <span className="tag good">{t.best}</span> : null}
                <Specialties reviewer={reviewer} />
              </th>
              <td data-label={t.fit}>
                {fit.map((one) => (
                  <span key={one.item} className="fit">
                    {t.fitOf(one.item, t.levels[one.service.level], t.levels[one.condition.level])}
                  </span>
                ))}
                {preferred.includes('california-preferred') ? <span className="rule-note">{t.california}</span> : null}
              </td>
              <td data-label={t.load}>
                <Load reviewer={reviewer} />
              </td>
              <td data-label={t.licences}>
                <Licences reviewer={reviewer} />
              </td>
              <td data-label={t.lookAt} className="small" lang={english}>
                {warnings.map((one) => (
                  <span key={`${one.rule} ${one.text}`} className="rule-note">
                    {one.text} ({one.section})
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Cases in hand of those taken at once: as words and as a bar. */
export function Load({ reviewer }: { readonly reviewer: Reviewer }): ReactNode {
  const t = useMessages().coordination;
  if (reviewer.inHand === null) return t.loadUnknown(reviewer.capacity);
  return (
    <>
      {t.loadOf(reviewer.inHand, reviewer.capacity)}
      <meter className="load" min={0} max={Math.max(1, reviewer.capacity)} value={reviewer.inHand} aria-hidden="true" />
    </>
  );
}

export function Specialties({ reviewer }: { readonly reviewer: Reviewer }): ReactNode {
  const english = useEnglish();
  return (
    <span className="rule-note" lang={english}>
      {[reviewer.kind, ...reviewer.certifications.map((one) => one.specialty)].join(', ')}
    </span>
  );
}

function MayNot({ excluded }: { readonly excluded: Candidates['excluded'] }): ReactNode {
  const t = useMessages().coordination;
  const english = useEnglish();
  return (
    <div className="wide">
      <table className="list">
        <thead>
          <tr>
            <th scope="col">{t.reviewer}</th>
            <th scope="col">{t.kindOf}</th>
            <th scope="col">{t.whyNot}</th>
            <th scope="col">{t.load}</th>
          </tr>
        </thead>
        <tbody>
          {excluded.map(({ reviewer, why, reasons }) => {
            const conflict = reasons.some((reason) => !isQualification(reason.rule));
            const other = why.filter((line) => !reasons.some((reason) => reason.text === line));
            const kinds = [
              ...(conflict ? [t.conflict] : []),
              ...(reasons.some((reason) => isQualification(reason.rule)) ? [t.qualification] : []),
              ...(other.length > 0 ? [t.room] : []),
            ];
            return (
              <tr key={reviewer.reviewer}>
                <th scope="row">
                  {reviewer.reviewer}
                  <Specialties reviewer={reviewer} />
                </th>
                <td data-label={t.kindOf}>
                  {kinds.map((kind) => (
                    <span key={kind} className={kind === t.conflict ? 'tag error' : 'tag plain'}>
                      {kind}
                    </span>
                  ))}
                </td>
                <td data-label={t.whyNot} lang={english}>
                  {reasons.map((reason) => (
                    <p key={`${reason.rule} ${reason.text}`} className="reason">
                      {reason.text} <span className="quiet small">{reason.section}</span>
                    </p>
                  ))}
                  {other.map((line) => (
                    <p key={line} className="reason">
                      {line}
                    </p>
                  ))}
                </td>
                <td data-label={t.load}>
                  <Load reviewer={reviewer} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
