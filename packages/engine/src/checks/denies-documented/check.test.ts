import { describe, expect, it } from 'vitest';
import { findings } from '../letter-for-tests.ts';
import { check } from './check.ts';

const worst = (summary: string, heading: string, rationale: string): string => {
  const found = findings(check, {
    summary: `The injured worker is a 44 year old male who sustained an industrial injury on 03-02-2016. ${summary}`,
    items: [{ heading, rationale: `${rationale} The request is not medically necessary.` }],
  });
  return found.some(({ severity }) => severity === 'error') ? 'error' : found.length > 0 ? 'warning' : 'none';
};

// [what the summary tells, the item, what the rationale says is missing]
const certain: readonly (readonly [string, string, string])[] = [
  [
    'Examination showed motor strength of 4/5 in the left leg and an antalgic gait.',
    'Physical therapy 8 visits',
    'There is a lack of documentation of functional deficits to warrant therapy.',
  ],
  [
    'There was decreased sensation in the left L5 dermatome and weakness of the left foot. Straight leg raise was positive on the left.',
    'MRI of the lumbar spine',
    'There is no evidence of neurological deficits to support an MRI.',
  ],
  [
    'The ankle reflex was absent on the left and there was weakness of the left leg.',
    'MRI of the lumbar spine',
    'The records do not document any neurologic deficit.',
  ],
  [
    'Treatment to date has included 6 sessions of physical therapy and ibuprofen.',
    'Physical therapy 12 visits',
    'There is no documentation of prior physical therapy.',
  ],
  [
    'Treatment has included physical therapy, chiropractic care and medications.',
    'MRI of the lumbar spine',
    'The patient has not had any conservative treatment.',
  ],
  [
    'He has completed 8 visits of chiropractic treatment.',
    'Chiropractic treatment 6 visits',
    'The number of prior chiropractic visits is not documented.',
  ],
  [
    'She does a home exercise program daily.',
    'Physical therapy 6 visits',
    'There is no documentation of a home exercise program.',
  ],
  [
    'A urine drug screen on 05/06/2016 was consistent.',
    'Norco 10/325mg #60',
    'There is no documentation of a urine drug screen.',
  ],
  [
    'The CURES report was reviewed and a pain contract was signed.',
    'Norco 10/325mg #60',
    'There is no CURES report on file.',
  ],
  [
    'The patient signed an opioid agreement.',
    'Percocet 10/325mg #90',
    'The provider has not documented an opioid agreement.',
  ],
  [
    'X-rays of the right knee on 03/04/2016 were normal.',
    'MRI of the right knee',
    'There is no documentation of x-rays of the knee.',
  ],
  [
    'She reported no improvement with six sessions of acupuncture.',
    'Acupuncture 6 sessions',
    'The response to prior acupuncture is not documented.',
  ],
  [
    'Physical therapy gave significant relief of pain.',
    'Physical therapy 6 visits',
    'The outcome of prior physical therapy was not provided.',
  ],
  [
    'He reports decreased pain with Norco.',
    'Norco 5/325mg #60',
    'There is no documentation of pain relief with Norco.',
  ],
  [
    'Acupuncture led to functional improvement and a return to work.',
    'Acupuncture 6 visits',
    'There is no documentation of functional improvement with acupuncture.',
  ],
  [
    'The worker has failed physical therapy and naproxen.',
    'Right knee cortisone injection',
    'There is no documentation of failure of physical therapy.',
  ],
  ['Pain was rated 7/10.', 'Tramadol 50mg #60', 'A pain score was not documented.'],
  ['The patient is on modified duty.', 'Physical therapy 6 visits', 'The work status is not provided.'],
  [
    'The request for authorization is dated 11/10/2016.',
    'MRI of the right knee',
    'A request for authorization was not submitted.',
  ],
  [
    'There was spasm of the lumbar paraspinal muscles.',
    'Flexeril 10mg #60',
    'There is no documentation of muscle spasm.',
  ],
  [
    'He has heartburn from ibuprofen.',
    'Omeprazole 20mg #30',
    'There is no documentation of gastrointestinal symptoms.',
  ],
  ['She has a history of peptic ulcer.', 'Omeprazole 20mg #30', 'There is no history of peptic ulcer.'],
  [
    'He has low back pain radiating to the left leg with numbness.',
    'Lumbar epidural steroid injection',
    'There is no evidence of radicular symptoms.',
  ],
  ['The patient tried gabapentin.', 'Lidoderm patch #30', 'There is no documentation of gabapentin.'],
  [
    'There is tingling of the right hand.',
    'EMG/NCS of the right upper extremity',
    'The patient does not have tingling of the hand.',
  ],
  [
    'An MRI of the lumbar spine showed a disc protrusion.',
    'Lumbar epidural steroid injection',
    'There is no MRI of the lumbar spine.',
  ],
  ['The knee brace was worn for six weeks.', 'MRI of the right knee', 'There is no documentation of bracing.'],
  [
    'Ice was used.',
    'Physical therapy 2 times a week for 4 weeks for the right knee',
    'The request does not specify the frequency and duration.',
  ],
  ['Ice was used.', 'Physical therapy for the right knee', 'The request as submitted failed to specify a body part.'],
  ['Ice was used.', '12 sessions of acupuncture', 'The request failed to indicate the number of sessions.'],
  [
    'He underwent surgery of the right knee in 2014.',
    'Right knee arthroscopy',
    'There is no documentation of prior surgery of the knee.',
  ],
  [
    'He has back pain.',
    'MRI of the lumbar spine',
    'The patient has weakness and decreased sensation of the left leg. There is no evidence of a neurological deficit.',
  ],
  [
    'On examination there was tenderness of the lumbar spine, spasm and decreased range of motion.',
    'MRI of the lumbar spine',
    'There are no objective findings on examination.',
  ],
  [
    'Prior treatments consist of 8 visits of PT, NSAIDs and a home exercise program.',
    'MRI of the right knee',
    'The provided documentation does not show that the claimant underwent any course of conservative care.',
  ],
  [
    'Strength testing revealed 4-/5 weakness in the right deltoid and biceps with diminished sensation over the lateral arm.',
    'MRI of the cervical spine',
    'On exam, there were no neurological deficits noted.',
  ],
  [
    'Current medications are Neurontin 300 mg and Norco 5/325 mg.',
    'Lidoderm patches #30',
    'The patient has not been tried on gabapentin.',
  ],
  [
    'UDS on 4/4/2016 was appropriate. CURES reviewed.',
    'Percocet 10/325mg #60',
    'There is no evidence of urine drug testing in the records.',
  ],
  [
    'Work status: modified duty with no lifting over 10 pounds.',
    'Physical therapy x 6',
    'The current work status was not documented.',
  ],
  [
    'She reports radiation of pain into the left foot with numbness and tingling.',
    'EMG/NCS of the left lower extremity',
    'There are no radicular symptoms documented.',
  ],
  [
    'Acupuncture x 6 helped decrease pain and improve function.',
    'Acupuncture x 6',
    'The patient has completed prior acupuncture; however, no results of this treatment were reported.',
  ],
  [
    'A lumbar MRI on 3/3/2016 showed a 5 mm disc protrusion at L4-5.',
    'Lumbar ESI at L4-5',
    'There is no imaging study of the lumbar spine in the record.',
  ],
  [
    'The patient has attended 12 chiropractic sessions.',
    'Chiropractic 2x4 for the lumbar spine',
    'It is unclear how many chiropractic sessions have been completed to date.',
  ],
  [
    'Examination revealed paralumbar muscle spasm and guarding.',
    'Cyclobenzaprine 7.5mg #60',
    'No muscle spasm was noted on physical examination.',
  ],
  [
    'He has GERD and a history of stomach ulcer.',
    'Omeprazole 20mg #60',
    'The documentation does not indicate that the patient has a history of GERD.',
  ],
  [
    'The patient failed physical therapy, chiropractic and two cortisone injections.',
    'Right shoulder arthroscopy',
    'The records fail to document failure of conservative treatment.',
  ],
  [
    'He walks with an antalgic gait and uses a cane. Lumbar flexion is limited to 30 degrees.',
    'Physical therapy 2x6',
    'The reports do not identify any functional deficits.',
  ],
  ['She wears a wrist brace at night.', 'Right carpal tunnel release', 'There is no record of splinting.'],
  [
    'RFA dated 12/1/2016 requested acupuncture.',
    'Acupuncture 6 visits',
    'No request for authorization was provided for review.',
  ],
];

const doubtful: typeof certain = [
  [
    'Examination showed weakness of the left leg and decreased sensation.',
    'MRI of the lumbar spine',
    'There is no evidence of significant neurological deficits.',
  ],
  [
    'He reports improvement with acupuncture.',
    'Acupuncture 6 visits',
    'There is no documentation of objective functional improvement.',
  ],
  ['A urine drug screen on 05/06/2016 was consistent.', 'Norco 10/325mg #60', 'There is no recent urine drug screen.'],
  [
    'Treatment has included medications and ice.',
    'MRI of the knee',
    'There is no documentation of a complete course of conservative treatment.',
  ],
  [
    'He complains of numbness of the left leg and has lumbar radiculopathy.',
    'MRI of the lumbar spine',
    'There is no evidence of radiculopathy.',
  ],
  [
    'Treatment has included at least 6 sessions of physical therapy.',
    'Physical therapy 6 visits',
    'There is no documentation of a recent course of physical therapy.',
  ],
  [
    'The treatment plan included physical therapy for the hip.',
    'Physical therapy 4 sessions',
    'The request as submitted failed to specify a body part.',
  ],
  [
    'Range of motion improved with therapy.',
    'Physical therapy 6 visits',
    'There is no documentation of significant objective functional gains.',
  ],
  ['X-rays were done in 2015.', 'MRI of the knee', 'There are no recent plain films.'],
];

const sound: typeof certain = [
  [
    'Motor strength was 5/5 and sensation was intact.',
    'MRI of the lumbar spine',
    'There is no evidence of neurological deficits.',
  ],
  [
    'There is weakness of the right shoulder.',
    'MRI of the lumbar spine',
    'There is no evidence of weakness of the left leg.',
  ],
  [
    'The treatment plan included an MRI of the lumbar spine.',
    'MRI of the lumbar spine',
    'There is no prior MRI of the lumbar spine.',
  ],
  [
    'Utilization review denied the request because physical therapy had not been tried.',
    'MRI of the right knee',
    'There is no documentation of physical therapy.',
  ],
  ['She denied numbness and tingling.', 'EMG of the left leg', 'There is no numbness or tingling.'],
  ['There was no spasm.', 'Flexeril 10mg #30', 'There is no documentation of spasm.'],
  [
    'Treatment has included physical therapy.',
    'Physical therapy 6 visits',
    'There is no documentation of functional improvement from prior physical therapy.',
  ],
  [
    'Treatment has included physical therapy.',
    'MRI of the right knee',
    'The guidelines recommend an MRI when there is no response to physical therapy.',
  ],
  [
    'He takes Norco for pain.',
    'Norco 10/325mg #60',
    'There is no documentation of a urine drug screen or of pain relief.',
  ],
  [
    'MRI of the right knee was requested to rule out a meniscal tear.',
    'MRI of the right knee',
    'There is no evidence of a meniscal tear.',
  ],
  ['He has right knee pain.', 'Physical therapy', 'There are no red flags.'],
  ['The injured worker has pain.', 'MRI of the knee', 'It is not clear why an MRI was ordered.'],
  [
    'Treatment has included chiropractic care.',
    'Chiropractic 12 visits',
    'There was no clear rationale for the need of additional chiropractic care.',
  ],
  ['X-rays of the left wrist showed a fracture.', 'MRI of the right knee', 'There are no x-rays of the right knee.'],
  ['Ice was used.', 'Physical therapy', 'The request does not specify the frequency and duration.'],
  [
    'The worker has had acupuncture.',
    'Acupuncture 6 visits',
    'Acupuncture is used with the goal of functional improvement in the patient. The documentation does not reveal functional improvement from prior acupuncture.',
  ],
  [
    'He has knee pain.',
    'Acupuncture 5 visits',
    'The requested trial of 5 acupuncture visits is reasonable. The patient does not have a history of acupuncture.',
  ],
  [
    'He has had chiropractic care.',
    'Chiropractic 6',
    'There is no documentation of how he responded to chiropractic care.',
  ],
  ['The patient denied numbness.', 'EMG', 'There is no numbness.'],
  [
    'MRI of the shoulder was recommended.',
    'MRI of the right shoulder',
    'There is no documentation of prior imaging of the shoulder.',
  ],
  [
    'Medications include Norco.',
    'Norco #60',
    'There is no mention of side effects, aberrant behavior or an opioid agreement.',
  ],
  [
    'Straight leg raise was negative. Strength was full.',
    'MRI of the lumbar spine',
    'There are no neurologic deficits.',
  ],
  ['Right knee x-rays were normal.', 'MRI of the left shoulder', 'No x-rays of the left shoulder are on file.'],
  ['She has low back pain.', 'Lumbar ESI', 'There is no documentation of radiculopathy corroborated by imaging.'],
];

describe('denies-documented', () => {
  it.each(certain)('is certain where the summary tells "%s" of %s and the rationale says "%s"', (...letter) => {
    expect(worst(...letter)).toBe('error');
  });

  it.each(doubtful)('is in doubt where the summary tells "%s" of %s and the rationale says "%s"', (...letter) => {
    expect(worst(...letter)).toBe('warning');
  });

  it.each(sound)('is silent where the summary tells "%s" of %s and the rationale says "%s"', (...letter) => {
    expect(worst(...letter)).toBe('none');
  });
});

describe('what is missed, in more words', () => {
  const judged = (heading: string, summary: string, rationale: string) =>
    findings(check, {
      summary: `The injured worker is a 44 year old male injured on 03-02-2016. ${summary}`,
      items: [{ heading, rationale: `${rationale} The request is not medically necessary.` }],
    }).map(({ severity }) => severity);

  it.each([
    ['Clearance', 'He has hypertension and diabetes.', 'The patient has no comorbid conditions.'],
    ['Splint', 'He has worn a wrist splint for two months.', 'There is no documentation of a trial of splinting.'],
    [
      'Arthroscopy',
      'MRI of the shoulder showed a supraspinatus tear.',
      'There is no imaging evidence of a rotator cuff tear.',
    ],
    ['Mobic 15mg #30', 'Diagnosis: osteoarthritis of the knee.', 'There is no diagnosis of osteoarthritis.'],
    ['Norco 10/325mg #60', 'With Norco pain falls from 8 to 4.', 'There is no documentation of analgesia from Norco.'],
    ['Norco 10/325mg #60', 'A pain contract was signed.', 'The records do not contain a signed opioid agreement.'],
    [
      'MRI of the knee',
      'He had six visits of physical therapy and a brace and takes ibuprofen.',
      'He has not yet received any conservative treatment.',
    ],
    ['Arthroscopy', 'The knee locks and gives way.', 'There are no mechanical symptoms.'],
    ['MRI lumbar spine', 'He has back pain and loss of bladder control.', 'There are no red flags.'],
    ['Urine test', 'He takes Percocet.', 'The patient is not prescribed any opioids.'],
    ['Ambien 10mg #30', 'He sleeps poorly.', 'There is no documentation of insomnia.'],
    ['Therapy', 'The psychologist diagnosed major depression.', 'There is no documentation of psychological symptoms.'],
  ])('%s: %s | %s', (heading, summary, rationale) => {
    expect(judged(heading, summary, rationale)).toEqual(['error']);
  });

  it.each([
    ['Clearance', 'His father had a heart attack.', 'There is no history of cardiac disease.'],
    [
      'Arthroscopy',
      'MRI of the shoulder showed tendinosis; no tear was seen.',
      'There is no imaging evidence of a rotator cuff tear.',
    ],
    [
      'Physical therapy',
      'He had physical therapy before surgery on 11-1-16.',
      'There has been no post-operative physical therapy.',
    ],
    ['Pads', 'Norco was given for a week in 2012.', 'The patient is not prescribed any opioids.'],
    ['Norco', 'Pain varies from 8 to 4 over the day.', 'There is no documentation of analgesia from Norco.'],
  ])('no conflict: %s: %s | %s', (heading, summary, rationale) => {
    expect(judged(heading, summary, rationale)).toEqual([]);
  });
});
