import { groundOfPoint, screeningPoints } from '@overread/engine/case';
import { Button, Group, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Role } from '../../api/me.ts';
import type { Case } from '../../case/queries.ts';
import type { Commands } from '../../case/use-command.ts';
import { useDates } from '../../i18n/dates.ts';
import { useMessages } from '../../i18n/locale.tsx';
import { FoundTag } from './grounds.tsx';
import { groundOf, mergedGrounds } from './merged-grounds.ts';
import type { Screen } from './queries.ts';

type Point = (typeof screeningPoints)[number];

/** The points of the preliminary review: what the rules find, what the office noted, what the State answered. */
export function Points(props: {
  readonly state: Case;
  readonly screen: Screen | undefined;
  readonly role: Role;
  readonly commands: Commands;
}): ReactNode {
  const { state, screen, role, commands } = props;
  const t = useMessages().intake;
  const { date } = useDates();
  const [open, setOpen] = useState<Point | null>(null);
  const merged = mergedGrounds(screen?.items ?? []);
  const decided = state.eligibleOn !== null || state.end !== null;
  const clear = screeningPoints.flatMap((point) => {
    const ground = groundOf(merged, groundOfPoint[point] ?? '');
    const noted = state.points.some((one) => one.point === point);
    return ground?.looked.found === 'clear' && !noted ? [{ point, note: ground.looked.because }] : [];
  });
  const noteAll = async (): Promise<void> => {
    // One after the other: each is noted at the version that the one before has made.
    for (const { point, note } of clear) {
      if (!(await commands.give('screen-point', { point, flagged: false, note }, t.pointNames[point]))) return;
    }
  };
  const waiting = state.points.filter((one) => one.flagged && one.answer === null).length;
  return (
    <section className="case-section" aria-labelledby="points">
      <h2 id="points">{t.points}</h2>
      <p className="quiet">{role === 'state' ? t.pointsState(waiting) : t.pointsIntake}</p>
      {role === 'intake' && !decided && clear.length > 0 ? (
        <p className="no-print">
          <Button size="sm" variant="default" loading={commands.busy} onClick={() => void noteAll()}>
            {t.clearByRules(clear.length)}
          </Button>
        </p>
      ) : null}
      <div className="wide">
        <table className="list points">
          <thead>
            <tr>
              <th scope="col">{t.point}</th>
              <th scope="col">{t.byRules}</th>
              <th scope="col">{t.byOffice}</th>
              <th scope="col">{t.byState}</th>
              <th scope="col">{t.act}</th>
            </tr>
          </thead>
          <tbody>
            {screeningPoints.map((point) => {
              const noted = state.points.find((one) => one.point === point);
              const ground = groundOf(merged, groundOfPoint[point] ?? '');
              const mayAct = !decided && (role === 'intake' || (role === 'state' && noted?.flagged === true));
              return (
                <tr key={point}>
                  <th scope="row">{t.pointNames[point]}</th>
                  <td data-label={t.byRules}>{ground === undefined ? null : <FoundTag looked={ground.looked} />}</td>
                  <td data-label={t.byOffice}>
                    {noted === undefined ? (
                      <span className="quiet">{t.notLooked}</span>
                    ) : (
                      <>
                        <span className={noted.flagged ? 'tag warning' : 'tag good'}>
                          {noted.flagged ? t.flagged : t.clear}
                        </span>
                        <span className="rule-note">
                          {noted.note} {noted.note === '' ? '' : '· '}
                          {date(noted.on)}
                        </span>
                      </>
                    )}
                  </td>
                  <td data-label={t.byState}>
                    {noted?.answer == null ? null : (
                      <>
                        <span className={noted.answer.stands ? 'tag error' : 'tag good'}>
                          {noted.answer.stands ? t.stands : t.standsNot}
                        </span>
                        <span className="rule-note">
                          {noted.answer.note} · {date(noted.answer.on)}
                        </span>
                      </>
                    )}
                  </td>
                  <td>
                    {!mayAct ? null : open === point ? (
                      <PointForm
                        point={point}
                        because={ground?.looked.found === 'holds' ? ground.looked.because : ''}
                        role={role}
                        commands={commands}
                        onDone={() => setOpen(null)}
                      />
                    ) : (
                      <button type="button" className="link no-print" onClick={() => setOpen(point)}>
                        {role === 'state' ? t.answer : t.screen}
                        <span className="unseen">: {t.pointNames[point]}</span>
                      </button>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function PointForm(props: {
  readonly point: Point;
  readonly because: string;
  readonly role: Role;
  readonly commands: Commands;
  readonly onDone: () => void;
}): ReactNode {
  const { point, role, commands, onDone } = props;
  const { intake: t, work } = useMessages();
  const [note, setNote] = useState(role === 'intake' ? props.because : '');
  const [lacks, setLacks] = useState(false);
  const name = t.pointNames[point];
  const send = (yes: boolean): void => {
    if (note.trim() === '' && (role === 'state' || yes)) {
      setLacks(true);
      return;
    }
    const sent =
      role === 'state'
        ? commands.give('answer-point', { point, stands: yes, note }, `${name}: ${yes ? t.stands : t.standsNot}`)
        : commands.give('screen-point', { point, flagged: yes, note }, `${name}: ${yes ? t.flagged : t.clear}`);
    void sent.then((done) => (done ? onDone() : undefined));
  };
  return (
    <div className="act-form point-form">
      <Textarea
        label={t.noteOn(name)}
        value={note}
        autosize
        minRows={2}
        data-autofocus
        error={lacks && note.trim() === '' ? t.noteNeeded : undefined}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Group gap="xs">
        <Button size="sm" loading={commands.busy} onClick={() => send(true)}>
          {role === 'state' ? t.stands : t.flag}
        </Button>
        <Button size="sm" variant="default" loading={commands.busy} onClick={() => send(false)}>
          {role === 'state' ? t.standsNot : t.noteClear}
        </Button>
        <button type="button" className="link" onClick={onDone}>
          {work.cancel}
        </button>
      </Group>
    </div>
  );
}
