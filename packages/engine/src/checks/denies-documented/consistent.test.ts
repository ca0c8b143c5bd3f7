import { expect, it } from 'vitest';
import { findings } from '../letter-for-tests.ts';
import { check } from './check.ts';

function judged(heading: string, told: string, claim: string): readonly string[] {
  const summary = `The injured worker is a 44 year old male who sustained an industrial injury on 03-02-2016. ${told}`;
  const rationale = `The injured worker was injured on 03-02-2016. ${claim} The request is not medically necessary.`;
  return findings(check, { summary, items: [{ heading, rationale }] }).map(({ severity }) => severity);
}

// What the summary tells is of another thing, another place, another treatment or another time than what is missing.
it.each([
  [
    'PT 6 visits for the low back',
    'He completed 6 PT visits. Norco gives 50% relief.',
    'There is no documentation of functional improvement from prior physical therapy.',
  ],
  [
    'PT 6 visits for the low back',
    'He completed 6 PT visits. Chiropractic care did not help.',
    'There is no documentation of the response to prior therapy.',
  ],
  [
    'PT 6 visits for the low back',
    'He completed 6 PT visits. He had failed back surgery in 2010.',
    'There is no documentation of failed physical therapy.',
  ],
  [
    'MRI of the lumbar spine',
    'He was given ibuprofen and told to rest. Follow up in one week.',
    'There is no documentation of failed conservative treatment.',
  ],
  [
    'MRI of the lumbar spine',
    'Physical therapy was ordered, 6 visits, to begin next week.',
    'There is no documentation of physical therapy.',
  ],
  [
    'MRI of the lumbar spine',
    'He has low back pain radiating to the left buttock.',
    'There is no documentation of radiculopathy.',
  ],
  [
    'MRI of the lumbar spine',
    'He complains of numbness of the left foot. Sensation is intact. Strength is 5/5.',
    'There is no documentation of neurological deficit.',
  ],
  ['MRI of the lumbar spine', 'He has severe low back pain and numbness.', 'There are no red flags.'],
  [
    'MRI of the lumbar spine',
    'X-rays showed degenerative disc disease.',
    'There is no evidence of fracture or infection.',
  ],
  [
    'MRI of the lumbar spine',
    'He underwent right knee arthroscopy in 2012.',
    'There is no mention of plans for surgery.',
  ],
  [
    'MRI of the right shoulder',
    'X-rays of the cervical spine were normal.',
    'There is no documentation of plain films.',
  ],
  [
    'MRI of the right shoulder',
    'There was positive Hawkins and a painful arc.',
    'There is no evidence of instability.',
  ],
  [
    'Norco 10/325mg #90',
    'Pain is 7/10. Ice gives some relief.',
    'There is no documentation of pain relief with Norco.',
  ],
  [
    'Norco 10/325mg #90',
    'With medications his pain is 6/10 instead of 8/10.',
    'There is no documentation of functional improvement.',
  ],
  ['Norco 10/325mg #90', 'A urine drug screen was requested.', 'There is no urine drug screen.'],
  [
    'Norco 10/325mg #90',
    'The provider plans to have the patient sign an opioid agreement.',
    'There is no opioid agreement on file.',
  ],
  [
    'Cyclobenzaprine 10mg #60',
    'There was no spasm; tenderness was noted.',
    'There is no documentation of muscle spasm.',
  ],
  [
    'Cyclobenzaprine 10mg #60',
    'He has had chronic low back pain for three years.',
    'There is no documentation of an acute flare-up.',
  ],
  ['Omeprazole 20mg #60', 'He denies heartburn or nausea.', 'There is no documentation of gastrointestinal symptoms.'],
  ['Omeprazole 20mg #60', 'He takes naproxen twice daily.', 'There is no history of ulcer.'],
  ['Gabapentin 300mg #90', 'He has aching low back pain.', 'There is no evidence of neuropathic pain.'],
  [
    'Terocin patch #30',
    'He takes gabapentin and Cymbalta with good relief.',
    'There is no documentation of failed antidepressants or anticonvulsants.',
  ],
  [
    'Terocin patch #30',
    'He takes ibuprofen and tramadol.',
    'There is no documentation of intolerance to oral medications.',
  ],
  [
    'Acupuncture 8 visits',
    'Six acupuncture visits were completed. Pain remains 6/10.',
    'There is no documentation of functional improvement with acupuncture.',
  ],
  [
    'Acupuncture 8 visits',
    'He takes naproxen and Flexeril.',
    'There is no evidence that medications were not tolerated.',
  ],
  [
    'Chiropractic 12 visits',
    'He had 6 visits of physical therapy.',
    'The number of previous chiropractic visits was not stated.',
  ],
  ['Chiropractic 12 visits', 'He remains off work.', 'There is no documentation of return to work.'],
  [
    'PT 12 visits for the right knee',
    'A home exercise program will be taught in therapy.',
    'There is no documentation of a home exercise program.',
  ],
  [
    'PT 12 visits for the right knee',
    'He complains of swelling of the left ankle.',
    'There is no documentation of swelling.',
  ],
  [
    'PT 12 visits for the right knee',
    'He is s/p right knee arthroscopy on 9/2/2016.',
    'There is no documentation of postoperative complications.',
  ],
  ['TENS unit', 'H-wave was used in therapy with relief.', 'There is no documentation of a TENS trial.'],
  ['TENS unit', 'He is doing home exercises.', 'There is no documentation of functional restoration.'],
  [
    'Psychotherapy 8 visits',
    'He had 6 psychotherapy visits. He remains depressed, with poor sleep.',
    'There is no evidence of functional improvement from psychotherapy.',
  ],
  ['Home health aide', 'He walks with a cane and drives.', 'There is no evidence that the patient is homebound.'],
  [
    'Left knee arthroscopy',
    'Cortisone injection was recommended but he declined.',
    'There is no documentation of a cortisone injection.',
  ],
  [
    'Left knee arthroscopy',
    'The knee pain is constant, 5/10, with stiffness.',
    'There is no documentation of mechanical symptoms.',
  ],
  [
    'Lumbar epidural steroid injection',
    'The previous injection gave 20% relief for a week.',
    'There is no documentation of 50% relief from the previous injection.',
  ],
  [
    'Lumbar epidural steroid injection',
    'MRI showed mild disc bulging without nerve root compression.',
    'There is no imaging evidence of nerve root compression.',
  ],
  [
    'Lumbar epidural steroid injection',
    'He takes ibuprofen as needed, which helps.',
    'There is no documentation that he has been unresponsive to conservative treatment.',
  ],
  [
    'EMG/NCS of the bilateral upper extremities',
    "Tinel's and Phalen's were negative. He has numbness of the hands.",
    'There is no evidence of peripheral nerve entrapment.',
  ],
  [
    'Urine drug screen',
    'He was given Norco in the emergency room on the day of injury.',
    'The patient is not taking opioids.',
  ],
  ['Ambien 10mg #30', 'He sleeps 4 hours a night.', 'There is no documentation of sleep hygiene.'],
  ['Knee brace', 'The knee is stable to varus and valgus stress.', 'There is no documentation of instability.'],
  [
    'Functional capacity evaluation',
    'He is on modified duty and working.',
    'There is no documentation of failed attempts to return to work.',
  ],
  ['CT of the head', 'He hit his head and had a headache.', 'There is no loss of consciousness.'],
  ['Viagra 50mg #10', 'He has erectile dysfunction.', 'There is no documentation of hypogonadism.'],
  [
    'Wheelchair',
    'He has weakness of the left leg.',
    'There is no documentation of upper extremity weakness that prevents use of a walker.',
  ],
  [
    'Physical therapy 8 visits for the left shoulder',
    'He had physical therapy for the low back in 2015.',
    'There is no documentation of prior therapy to the left shoulder.',
  ],
  [
    'Physical therapy 8 visits for the left shoulder',
    'He lacks overhead reach and has pain.',
    'There was no range of motion recorded.',
  ],
  [
    'Physical therapy 8 visits for the left shoulder',
    'He has pain of 5/10 and takes Motrin.',
    'There are no functional deficits.',
  ],
  ['Spinal cord stimulator trial', 'He is depressed and sees a psychologist.', 'There is no psychological clearance.'],
  [
    'Massage therapy',
    'He has had 4 massages with relief.',
    'There is no documentation that it would be an adjunct to exercise.',
  ],
  ['Medial branch block', 'The pain radiates to the leg.', 'There is no documentation of non-radicular pain.'],
  ['Tramadol 50mg #60', 'He denies constipation or sedation.', 'There is no documentation of side effects.'],
  [
    'Lidoderm patch #30',
    'He takes Norco and naproxen.',
    'There is no documentation of a trial of gabapentin or an antidepressant.',
  ],
  ['Zolpidem', 'He was advised about sleep hygiene.', 'There is no documentation of insomnia.'],
  [
    'Lumbar brace',
    'X-rays showed no fracture.',
    'There is no documentation of compression fracture or spondylolisthesis.',
  ],
  ['Retro UDS', 'UDS was consistent.', 'There is no evidence of aberrant behavior.'],
  [
    'MRI of the cervical spine',
    'Right grip was 4/5 and C7 sensation was decreased.',
    'There is no evidence of progression of neurological deficits.',
  ],
])('no error: %s: %s | %s', (heading, told, claim) => {
  expect(judged(heading, told, claim)).not.toContain('error');
});
