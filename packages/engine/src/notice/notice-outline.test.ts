import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Notice, PartyNotice } from './notice.ts';
import { noticeOutline } from './notice-outline.ts';
import type { NoticeOutline, NoticeSection } from './outline.ts';
import { about, examples, partyNotices, sheets } from './notices-for-tests.ts';
import type { PartyRole } from './people.ts';
import { locales } from './words/index.ts';

const english = (name: string, role: PartyRole = 'employee'): NoticeOutline => noticeOutline(named(name, role), 'en');
const spanish = (name: string, role: PartyRole = 'employee'): NoticeOutline => noticeOutline(named(name, role), 'es');

function named(name: string, role: PartyRole): Notice {
  const found = [...partyNotices(role), ...sheets].find(([one]) => one === name);
  if (!found) throw new Error(`There is no example "${name}".`);
  return found[1];
}

const textOf = ({ title, sections }: Pick<NoticeOutline, 'title' | 'sections'>): string =>
  [title, ...sections.flatMap((section) => [section.title, ...section.blocks.map(blockText)])].join('\n');
const box = ({ sections: [first] }: NoticeOutline): string => textOf({ title: '', sections: first ? [first] : [] });

function blockText(block: NoticeSection['blocks'][number]): string {
  switch (block.kind) {
    case 'paragraphs':
    case 'labelled':
      return block.paragraphs.join('\n');
    case 'list':
      return block.entries.join('\n');
    case 'rows':
    case 'decisions':
      return [...block.rows].map((row) => row.join(': ')).join('\n');
  }
}

describe.each(locales)('every notice in "%s"', (locale) => {
  it.each(examples)('%s begins with the box, then goes on in headings without a gap', (_, notice) => {
    const outline = noticeOutline(notice, locale);
    expect(outline.sections[0]?.part).toBe('answer');
    let level = 1;
    for (const section of outline.sections) {
      expect(section.level - level).toBeLessThanOrEqual(1);
      level = section.level;
    }
  });

  it.each(examples)('%s has no empty text, no placeholder left and no value lost', (_, notice) => {
    const outline = noticeOutline(notice, locale);
    const text = textOf(outline);
    expect(text).not.toMatch(/[{}]|undefined|null|NaN|\[object| {2}/);
    for (const line of text.split('\n')) expect(line.trim()).not.toBe('');
    expect(outline.language).toBe(`${locale}-US`);
    expect(outline.name).toContain(about.caseNumber);
  });

  it.each(partyNotices('employee'))('%s names rule, who must act and the day of each deadline', (_, notice) => {
    const { sections } = noticeOutline(notice, locale);
    const dates = sections.filter(({ part }) => part === 'date');
    const labels = locale === 'en' ? ['Who must act', 'Rule'] : ['Quién debe actuar', 'Norma'];
    for (const date of dates)
      for (const label of labels) expect(textOf({ title: '', sections: [date] })).toContain(label);
  });

  it.each(examples)('%s is the same when it is written again', (_, notice) => {
    expect(noticeOutline(structuredClone(notice), locale)).toEqual(noticeOutline(notice, locale));
  });

  it('ends with whom to call, and says in the other language that the notice exists in it', () => {
    for (const [, notice] of partyNotices('employee')) {
      const last = noticeOutline(notice, locale).sections.at(-1);
      const text = textOf({ title: '', sections: last ? [last] : [] });
      expect(text).toContain('(555) 010-0100');
      expect(text).toContain(locale === 'en' ? 'Español: este aviso' : 'English: this notice');
    }
  });
});

describe('the answer comes first, the legal word second', () => {
  it('an acknowledgement', () => {
    expect(box(english('acknowledgement'))).toContain(
      'We have your application for an Independent Medical Review. It came on Tuesday, February 10, 2026. Your case number is CM26-9000001',
    );
    expect(box(spanish('acknowledgement'))).toContain('Llegó el martes 10 de febrero de 2026. Su número de caso es');
  });

  it('what an application lacks, and until when', () => {
    const text = textOf(english('acknowledgement of an application that is not complete'));
    expect(text).toContain('The application form, signed by the injured worker');
    expect(text).toContain('Page 3 of the denial letter');
    expect(textOf(spanish('acknowledgement of an application that is not complete'))).toContain(
      'Page 3 of the denial letter (Escrito en inglés.)',
    );
  });

  it('a request for information names the day or, where it counts from arrival, the time', () => {
    // 5 working days after Friday the 13th: Monday the 16th is Presidents' Day.
    expect(box(english('request for information on eligibility'))).toContain('Send it by Monday, February 23, 2026.');
    expect(box(english('request for information in the review'))).toContain(
      'within 5 working days after this notice arrives',
    );
    expect(box(spanish('request for information in the review'))).toContain(
      'dentro de 5 días hábiles después de la llegada de este aviso',
    );
    expect(textOf(english('request for information in the review'))).toContain('not yet checked against the official');
  });

  it.each([
    [
      'ineligible: untimely',
      'came too late. It came on Tuesday, February 10, 2026. The last day was Monday, February 9',
    ],
    ['ineligible: no signature', 'the form is not signed'],
    ['ineligible: no UR decision', 'the decision that did not approve the treatment was not sent with the form'],
    ['ineligible: neither', 'the form is not signed. And the decision'],
    ['ineligible: conditional denial', 'conditionally non-certified'],
  ])('%s gives its own reason, its rule and the appeal', (name, reason) => {
    const text = textOf(english(name));
    expect(box(english(name))).toContain('The legal word is ineligible.');
    expect(box(english(name))).toContain(reason);
    expect(text).toMatch(/The rule is in (?:Labor Code section|California Code of Regulations, title 8, section)/);
    expect(text).toContain("Workers' Compensation Appeals Board by Monday, March 16, 2026");
  });

  it('a part that cannot be reviewed keeps the numbers of the items and says what goes on', () => {
    const text = textOf(spanish('ineligible in part: another ground'));
    expect(text).toContain('Lo que no podemos revisar\n2. Physical therapy for the left knee, 12 visits');
    expect(text).toContain('Lo que seguimos revisando\nMRI of the left knee without contrast');
    expect(text).toContain('The therapy was approved on February 2. (Escrito en inglés.)');
  });

  it('a deferral says that nothing is lost and how long there will be', () => {
    expect(box(english('deferral'))).toContain('Nothing is lost');
    expect(textOf(english('deferral'))).toContain('there are 30 calendar days to ask for this review');
    expect(textOf(spanish('deferral'))).toContain('hay 30 días calendario para pedir esta revisión');
  });

  it('an expedited review', () => {
    expect(box(english('expedited conversion'))).toContain('Your review is now urgent.');
    expect(textOf(spanish('expedited conversion'))).toContain('dentro de 24 horas después de la llegada');
  });

  it('a determination', () => {
    expect(box(english('determination'))).toContain(
      'Of 2 treatments: 1 approved, 1 not approved.\n1. MRI of the left knee without contrast: Approved (overturned)\n2. Physical',
    );
    expect(box(spanish('determination'))).toContain('De 2 tratamientos: 1 aprobado y 1 no aprobado.');
    const text = textOf(english('determination'));
    expect(text).toContain('5 working days to approve treatment that was not given yet, and 20 calendar days to pay');
    expect(text).toContain('by Friday, April 24, 2026');
    expect(text).toContain('a'.repeat(64));
    expect(text).toContain('Lasts until: Tuesday, January 19, 2027');
  });

  it('a determination counts what is approved and what is not, whatever the number', () => {
    const notice = named('determination', 'employee');
    if (notice.kind !== 'determination-served') throw new Error('Another kind.');
    const decided = fc.array(fc.constantFrom('upheld' as const, 'overturned' as const), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(decided, (decisions) => {
        const items = decisions.map((decision, index) => ({ number: index + 1, text: 'Treatment', decision }));
        const [first] = box(noticeOutline({ ...notice, items }, 'en'))
          .split('\n')
          .slice(2);
        const approved = decisions.filter((decision) => decision === 'overturned').length;
        const total = decisions.length;
        if (total === 1) expect(first).toBe(`The treatment is ${approved === 1 ? '' : 'not '}approved.`);
        else if (approved === total) expect(first).toBe(`All ${total} treatments are approved.`);
        else if (approved === 0) expect(first).toBe(`None of the ${total} treatments is approved.`);
        else expect(first).toBe(`Of ${total} treatments: ${approved} approved, ${total - approved} not approved.`);
      }),
    );
  });

  it('a determination that approves nothing says nothing about carrying it out', () => {
    const notice = named('determination', 'employee');
    if (notice.kind !== 'determination-served') throw new Error('Another kind.');
    const refused = { ...notice, items: notice.items.map((item) => ({ ...item, decision: 'upheld' as const })) };
    const text = textOf(noticeOutline(refused, 'en'));
    expect(text).toContain('None of the 2 treatments is approved.');
    expect(text).not.toContain('For treatment that is approved');
    expect(() => noticeOutline({ ...notice, items: [] }, 'en')).toThrow(/at least one item/);
  });

  it('a termination gives the day and cites a rule only where there is one', () => {
    expect(box(english('termination'))).toContain(
      'approved the treatment in writing on Wednesday, February 11, 2026 (Labor Code section 4610.5(g)).',
    );
    expect(box(english('termination of a part'))).toContain(
      'took back the application on Wednesday, February 11, 2026.\n',
    );
  });

  it('an amended determination says that the decision is the same', () => {
    expect(box(english('amended determination'))).toContain('What was decided is the same as before.');
    expect(textOf(english('amended determination'))).toContain('b'.repeat(64));
  });

  it('an invitation goes to the worker alone, and on paper', () => {
    const notice = named('claim invitation', 'employee');
    if (notice.kind !== 'claim-invitation') throw new Error('Another kind.');
    const copied = [...notice.sentTo, { role: 'employer', name: 'Example Packing Company', method: 'mail' }] as const;
    expect(() => noticeOutline({ ...notice, sentTo: copied }, 'en')).toThrow(/to the injured worker alone/);
    const faxed = [{ role: 'employee', name: 'Rosa Ejemplo', method: 'fax' }] as const;
    expect(() => noticeOutline({ ...notice, sentTo: faxed }, 'en')).toThrow(/by mail or by hand/);
  });

  it('an invitation holds the code and nothing of the claim', () => {
    const text = textOf(english('claim invitation'));
    expect(text).toContain('Your code: K7TM-4QXR-92');
    expect(text).not.toContain(about.claimNumber);
    expect(text).not.toContain(about.employer);
  });
});

describe('the notice of assignment', () => {
  it('demands of the claims administrator, and offers to the worker and the doctor', () => {
    expect(box(english('assignment', 'claims-administrator'))).toContain(
      'You must send us the medical records. They must be here by Monday, March 2, 2026.',
    );
    for (const role of ['employee', 'attorney', 'requesting-physician'] as const) {
      expect(box(english('assignment', role))).toContain('you do not have to');
    }
    expect(box(english('assignment', 'employer'))).toContain('The claims administrator must send us');
  });

  it('lists the records with six months before the request, by the rule of the day', () => {
    const text = textOf(english('assignment'));
    expect(text).toContain('from Saturday, July 12, 2025 to Monday, January 12, 2026');
    expect(text).toContain('section 9792.10.5(a)(1)(D)');
    expect(text).toContain('section 9792.10.5(a)(1)(F); not yet checked against the official text');
    const notice = named('assignment', 'employee') as PartyNotice;
    const early = textOf(noticeOutline({ ...notice, on: '2013-10-01' }, 'en'));
    expect(early).toContain('from Sunday, January 12, 2025');
    expect(early).not.toContain('$500');
  });

  it('names the review organization, the treatment, and the dates the regulation asks for', () => {
    const text = textOf(spanish('assignment'));
    expect(text).toContain('Organización revisora\nNombre: Example Review Organization\nDirección: P.O. Box 9000');
    expect(text).toContain('Decisión de revisión de utilización: lunes 19 de enero de 2026');
    expect(text).toContain('Solicitud de revisión recibida: martes 10 de febrero de 2026');
    expect(text).toContain('MRI of the left knee without contrast');
    expect(textOf(english('assignment, expedited'))).toContain(
      'This is an urgent review. The legal word is expedited.',
    );
  });
});

describe('the reminder of records', () => {
  it('says what lateness would cost, and then what it costs so far', () => {
    expect(box(english('records reminder before the day'))).toContain('$500 a day, up to $5,000');
    expect(box(english('records reminder after the day'))).toContain('They are 3 days late.');
    expect(box(english('records reminder after the day'))).toContain('Penalty so far: $1,500 for 3 days');
    expect(box(spanish('records reminder after the day'))).toContain('Multa hasta ahora: $1,500 por 3 días');
    expect(textOf(english('records reminder after the day'))).toContain('This is our count and not an order.');
  });

  it('says one day, not one days', () => {
    const notice = named('records reminder after the day', 'claims-administrator');
    if (notice.kind !== 'records-reminder') throw new Error('Another kind.');
    const late = { amount: 500, days: 1, section: '8 CCR 9792.12(c)(6)' };
    expect(box(noticeOutline({ ...notice, late }, 'en'))).toContain('They are 1 day late.');
    expect(box(noticeOutline({ ...notice, late }, 'es'))).toContain('Llevan 1 día de atraso.');
    expect(box(noticeOutline({ ...notice, late: { ...late, amount: null } }, 'en'))).toContain('is not known');
  });
});

describe('the sheets', () => {
  it('a proof of service tells what was done for each person, and is signed under penalty of perjury', () => {
    const text = textOf(english('proof of service'));
    expect(text).toContain('placed it in the United States mail');
    expect(text).toContain('the machine reported no error');
    expect(text).toContain(`3 pages, SHA-256 ${'c'.repeat(64)}`);
    expect(text).toContain('I declare under penalty of perjury under the laws of the State of California');
    expect(textOf(spanish('proof of service'))).toContain('Declaro bajo pena de perjurio');
  });

  it('a protected address is marked as the substitute one', () => {
    const notice = named('service list', 'employee');
    if (notice.kind !== 'service-list') throw new Error('Another kind.');
    const [first] = notice.served;
    if (!first) throw new Error('The example serves someone.');
    const safe = { ...notice, served: [{ ...first, method: 'mail-address-confidentiality' as const }] };
    expect(textOf(noticeOutline(safe, 'en'))).toContain('(Substitute address of the State');
    expect(() => noticeOutline({ ...notice, served: [] }, 'en')).toThrow(/at least one person/);
  });

  it('returned mail says why it came back and what to do', () => {
    const text = textOf(spanish('returned mail'));
    expect(text).toContain('fue devuelto el viernes 20 de febrero de 2026');
    expect(text).toContain('Se mudó');
    expect(text).toContain('Haga una nueva constancia de notificación.');
  });
});

it('tells everyone but the worker why the notice comes to them', () => {
  for (const [, notice] of partyNotices('requesting-physician')) {
    if (notice.kind === 'claim-invitation') continue;
    expect(box(noticeOutline(notice, 'en'))).toContain('because you are part of the case of Rosa Ejemplo');
  }
  for (const [, notice] of partyNotices('employee')) {
    expect(box(noticeOutline(notice, 'en'))).not.toContain('because you are part of');
  }
});

it('refuses a date that does not exist', () => {
  const notice = named('acknowledgement', 'employee');
  expect(() => noticeOutline({ ...notice, on: '2026-02-30' }, 'en')).toThrow(/not a date of the calendar/);
});
