import { describe, expect, test } from 'vitest';
import { readRequest } from './index.ts';

/**
 * Usual forms of disputed items. `category > subcategory`, then what else is read: parts, side, quantity, treatment.
 * A form in one cell stands for each of the forms between the bars.
 */
const table = `
PT/OT | Rehabilitation > Physical Therapy/Occupational Therapy (PT/OT)
PT 2X4 FOR THE L/S | lumbar spine; 8 visits; physical therapy
Additional Physical Therapy 2 times 4 | 8 visits
Twelve (12) physical therapy sessions for lumbar spine | lumbar spine; 12 visits
PHYSICAL THERAPY FOR THE LUMBAR SPINE | lumbar spine
PT/OT 2-3 times a week for 6-8 weeks (24 sessions) | 24 visits
hand therapy | hand
Continuation for left hand therapy 2x/wk x 6 wk (12 sessions) | hand; left; 12 visits
aquatic therapy; pool therapy | aquatic therapy
post-op PT 12 sessions; post operative physical therapy 12 visits | 12 visits; physical therapy
= Evaluation & Management > Medical Specialties
Physical exam 2 times 8 | 16 visits
follow-up visit; office visit; follow-up office visit
office visit times 3 | 3 visits
re-evaluation; re-exam
initial exam | examination
TOC to ortho spine surgeon eval and treatment | orthopedic consultation
consult; referral to cardiology; medication management consultation
internal medicine consult; ENT consult; urology consult; ophthalmology consult
= Evaluation & Management > Dental Services
dental consult; crown; night guard
= Rehabilitation > Other Therapies
therapeutic exercise; manual therapy; myofascial release; infrared; massage therapy; lymphatic massage
E-stim four sessions | 4 visits
Spinolator therapy (traction) times 12 | 12 visits; traction
Twelve (12) massage therapy sessions | 12 visits
LLLT; laser; pulsed ultrasound; infrared heat
Retrospective E-stim (DOS 12/29/16)
= Programs > Programs
work hardening; work conditioning; WC program | work conditioning
gym membership; pool membership | gym membership
weight loss program; Lindora | weight loss program
FRP; functional restoration; HELP program; initial evaluation for FRP | functional restoration program
interdisciplinary pain; partial hospitalization; detox; inpatient rehab; acute rehabilitation unit
SNF 7-10 days | 10 days
= Rehabilitation > Chiropractic
5 chiropractic treatments with physiotherapy | 5 visits
chiropractic 2xWk x 3Wks Cervical Spine | cervical spine; 6 visits
Chiro with modalities; chirophysio therapy; chiropractic physiotherapy | chiropractic treatment
CMT; chiropractic adjustment; joint manipulation
spinal manipulation | spine
= Rehabilitation > Acupuncture
acupuncture 18 sessions | 18 visits
acupuncture #6; acupuncture one time a week for six weeks | 6 visits
electro acupuncture; elect acupuncture (15 mins) | electroacupuncture
infrared acupuncture; cupping
= Diagnostic Testing > Imaging/Radiology
MRI C/S AND L/S | cervical spine, lumbar spine
MRI without contrast of the right elbow | elbow; right; MRI without contrast
MRI without dye | MRI without contrast
MR arthrogram | MR arthrogram
MRA shoulder | shoulder; MR arthrogram
MARS MRI; single positional MRI; open MRI; upright MRI; MRI 1.5 Tesla; 3 Tesla MRI | MRI
CT scan; CT myelogram; MRI/CT
X-rays; plain films; radiographs | X-ray
x-ray of the pelvis | pelvis
three phase bone scan; SPECT | bone scan
diagnostic ultrasound; MSK US | ultrasound
DEXA | bone density scan
= Diagnostic Testing > Other Diagnostic Tests
TPII; trigger points impedance imaging | TPII
EEG; qEEG | electroencephalogram
brain mapping | brain
EKG times 3; ECG times 3 | 3 units
echocardiogram; sleep study; polysomnogram; PSG; FCE; functional capacity evaluation
ROM test; Jamar grip test; computerised ROM/strength | physical performance test
pre-op EKG
= Diagnostic Testing > EMG/NCV/NCS
EMG/NCS BLE | lower extremity; bilateral
NCV/EMG; EDS; EDX | EMG/NCV
nerve conduction study | NCV
SSEP of lumbar | lumbar spine; evoked potentials
= Diagnostic Testing > Lab & Pathology
urine drug screen; UDS; UDT; UTOX; POC; confirmatory GC/MS | urine drug test
DNA test; pharmacogenetic test; genetic metabolism | genetic test
CBC; CMP; BMP; Chem panel; UA; HbA1c; vitamin D level; pre-op labs
PT/PTT | coagulation tests
= Pharmaceuticals > Opioids
Norco 10/325mg #120 | 120 tablets; hydrocodone/acetaminophen
Norco 7.5-325mg; hydrocodone/APAP; Vicodin; Lortab | hydrocodone/acetaminophen
Percocet; Endocet; oxycodone/APAP | oxycodone/acetaminophen
Oxycontin; oxycodone ER; Roxicodone; Xtampza | oxycodone
Ultram 50mg #60 | 60 tablets; tramadol
tramadol ER; ConZip | tramadol
Ultracet; Nucynta; MS Contin; Kadian; Opana; Dilaudid; Exalgo; Duragesic; Butrans; Suboxone; Methadone
Tylenol #3; T#3 | codeine/acetaminophen
Trezix capsule 320.5/30/16mg | acetaminophen/caffeine/dihydrocodeine
Synapryn (10mg/1ml oral suspension) 500ml | 500 ml
post-op Norco
= Pharmaceuticals > NSAID
Naproxen; Naprosyn; Anaprox DS | naproxen
Motrin; ibuprofen | ibuprofen
Etodolac; Lodine; Mobic; meloxicam; Relafen; nabumetone; Voltaren; diclofenac; Daypro; Toradol; Sprix; ketorolac nasal
Arthrotec; diclofenac/misoprostol; Vimovo; Duexis; Celebrex; celecoxib
= Pharmaceuticals > Proton Pump Inhibitors
Prilosec; omeprazole; Protonix; pantoprazole; Nexium; Prevacid; lansoprazole; Aciphex; Dexilant
= Pharmaceuticals > H2 Blocker
Pepcid; famotidine; Zantac; ranitidine; Deprizine
= Pharmaceuticals > Muscle Relaxant
Flexeril; Fexmid; Amrix; cyclobenzaprine; Tabradol; Zanaflex; tizanidine; Soma; carisoprodol; Robaxin; methocarbamol
Skelaxin; metaxalone; Norflex; orphenadrine; Baclofen; Lorzone; Parafon Forte; chlorzoxazone
= Pharmaceuticals > Anti-epilepsy Drugs
Neurontin; gabapentin; Gralise; Horizant; Fanatrex suspension; Lyrica; pregabalin; Topamax
= Pharmaceuticals > Antidepressant
Cymbalta; Effexor; venlafaxine ER; nortriptyline; Pamelor; Elavil; bupropion; Wellbutrin; trazodone; Lexapro; Zoloft
= Pharmaceuticals > Benzodiazepines
Xanax; Valium; diazepam; Ativan; Klonopin; Restoril
= Pharmaceuticals > Sedative-hypnotics
Ambien; zolpidem; Lunesta; Sonata; Belsomra; Rozerem
= Pharmaceuticals > Barbiturates
Fioricet #120 | 120 tablets
Esgic; butalbital
= Pharmaceuticals > Antimigraine Agent
Imitrex; sumatriptan; Maxalt; Botox for migraine
= Pharmaceuticals > Antiemetic
Zofran; ondansetron; Reglan
= Pharmaceuticals > GI Agents
Colace; docusate; Senna; Miralax; Amitiza; Movantik; Relistor
= Pharmaceuticals > Impotence Agents
Viagra; sildenafil; Cialis
three months coverage of Viagra 50mg | 3 months
= Pharmaceuticals > Topical Analgesics
Lidoderm; lidocaine patch 5%; lidocaine ointment 5%; Lidopro; Terocin; Anecream; Salonpas; Biofreeze; Bengay
Voltaren gel; Flector patch 1.3%; Pennsaid; ketoprofen cream
= Pharmaceuticals > Topical Compounds
Flurbiprofen 20%/Baclofen 5%/Lidocaine 4% in cream base 240g | 240 grams
= Pharmaceuticals > Antihistamine
Dicopanol
= Pharmaceuticals > Nutritional Products
Theramine; Sentra AM; Sentra PM; GABAdone; Trepadone; glucosamine; Vitamin D; Limbrel
= Pharmaceuticals > Adrenal Cortical Steroids
Medrol dose pack; prednisone
= Pharmaceuticals > Stimulants
Nuvigil; Provigil
= Pharmaceuticals > Opioid Antagonist
Naloxone; Narcan; Evzio
= Pharmaceuticals > Viscosupplementation
Hyalgan; Synvisc; Supartz; Orthovisc; Euflexxa
= Injection > Injection
ESI; epidural; SNRB; caudal; SI joint injection; TPI; trigger point injection; cortisone injection; PRP; platelet rich plasma
L5-S1 TFESI; Lumbar Spine Epidural Injection at L4-5 under fluoroscopy | lumbar spine
5cc of lidocaine 1 percent and dexamethasone to right knee | knee; right
stellate ganglion block; lumbar sympathetic block; Botox; Toradol injection
= Injection > Facet Injection
facet joint injections L4-5, L5-S1 | lumbar spine
MBB; medial branch block; RFA; rhizotomy; injection of neurolytic substance; neuroplasty
= Injection > Peripheral
occipital nerve block; nerve block
= DMEPOS > Electrical Stimulation
TENS unit; EMS/TENS; TENS purchase; H-wave; IF unit; interferential; NMES; Orthostim; Solace; Prime dual; MEDS-4
= DMEPOS > DME
cold therapy unit; cryotherapy; Vascutherm; Game Ready; Polar Care; hot/cold wrap
cold compression 30 day | 30 days
cane; crutches; walker; knee scooter; wheelchair; Rollator; hospital bed; wedge pillow; mattress; commode; shower chair
cervical pillow | cervical spine
CPM; bone growth stimulator; IPC unit; DVT unit; sit-stand workstation; ergonomic chair; hearing aids; glasses
custom touch back heat therapy pad | back
ice/heat pads times 12 | 12 units
= DMEPOS > Prosthetics/Orthotics
lumbar support; LSO | lumbar spine; lumbar orthosis
back brace; back support | back
corset; splint; Arc sling; Ultrasling; Slingshot; orthotics; custom shoes; dynasplint; static progressive
knee brace | knee
wrist brace | wrist
elbow brace | elbow
shoulder brace | shoulder
= DMEPOS > Supplies
large gloves; hygiene wipes; electrodes; batteries
= Home Health > Home Health
home health aide 6 h/day 5x/wk x 4 wk | 120 hours
home care; RN wound care
= Transportation > Transportation
transportation to/from appointments; medical mileage
= Psych Services > Therapies
CBT; psychotherapy; biofeedback; hypnotherapy; group therapy; relaxation
cognitive behavioral therapy 6 sessions | 6 visits
= Psych Services > Evaluation & Management
psych eval; comprehensive psychological testing; psychology clearance; neuropsychological testing
= Surgery > Arthroscopic Surgery
right shoulder arthroscopy with SAD, Mumford, RCR, debridement | shoulder; right; shoulder arthroscopy
knee arthroscopy; meniscectomy; ACL reconstruction | knee
= Surgery > Non-arthroscopic Surgery
CTR | wrist; carpal tunnel release
cubital tunnel release | elbow
trigger release | finger
ORIF distal radius | radius
TKA; TKR | knee
THA | hip
TSA | shoulder
= Surgery > Spine
ACDF | cervical spine
PLIF; TLIF; ALIF; XLIF | lumbar spine
discectomy; laminectomy; ADR; SCS trial; IDDS; pump refill; vertebroplasty; kyphoplasty; IDET; annuloplasty
= Surgery > Adjunct Surgical Services
assistant surgeon; PA assist; Assistant PA
= Therapies > Other Therapies
ESWT; extracorporeal shockwave; unknown shockwave treatments | extracorporeal shockwave therapy
Localized intense neurostimulation therapy (LINT) | localized intense neurostimulation therapy
HBO
= none
interpreter; medical records; report
`;

interface Row {
  readonly form: string;
  readonly place: string;
  readonly read: readonly string[];
}

const rows: Row[] = [];
let place = '';
for (const line of table.trim().split('\n')) {
  const [forms = '', read] = line.split(' | ');
  if (forms === 'PT/OT') place = read ?? '';
  else if (forms.startsWith('= ')) place = forms.slice(2);
  else for (const form of forms.split('; ')) rows.push({ form, place, read: read?.split('; ') ?? [] });
}

describe('usual forms of disputed items', () => {
  test.each(rows)('$form', ({ form, place: expected, read }) => {
    const request = readRequest(form);
    const { category, subcategory, bodyParts, side, quantity, treatment } = request;
    expect(category === null ? 'none' : `${category} > ${subcategory}`).toBe(expected);
    const said = [
      bodyParts.join(', '),
      side,
      quantity === null ? null : `${quantity.value} ${quantity.unit}`,
      treatment,
    ];
    for (const value of read) expect(said).toContain(value);
    if (!read.some((value) => /^\d/.test(value))) expect(quantity).toBeNull();
  });
});
