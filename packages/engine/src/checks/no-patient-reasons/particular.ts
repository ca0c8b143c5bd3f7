/** Talk of studies and of people in general, whatever its tense ("the patients were followed", "the success rate was"). */
const general =
  /\b(?:patients|people|individuals|workers|persons|participants|subjects|clinicians|stud(?:y|ies)|literature|placebo|randomi[sz]ed|meta-analys[ie]s|systematic review|case series|success rates?|those|groups?|et al|mtus|odg|acoem|guidelines?|official disability|chapter|recommended|recommends?|criteria|should|must|may|can be|evidence-based|fda|efficacy|effectiveness|scientific|high[- ]quality|disagreement|controvers\w+|evidence (?:exists|is|suggests|supports)|insufficient evidence|limited evidence)\b|\([A-Z][a-z]+(?:,| et al)[^)]*\d{4}\)/i;
/** What marks a sentence of a guideline or of research, beside its source: how things are in general. */
const inGeneral =
  /\b(?:evidence|efficacy|effective(?:ness)?|in (?:most|some|many|select) cases|in most instances|benefits?|risks?|routine(?:ly)?|indications?|indicated for|option|first-line|second-line|use of|treatment of|management of|often|usually|generally|typically|frequently|commonly|may|can|might|questionable|experimental|agents?|(?:been|is|are) (?:not )?(?:shown|proven|established|demonstrated)|\d+ ?%)\b/i;

/** Something that happened or was so: "the sprain was ten days old", "flexion rose"; not "are often changed". */
const past =
  /\b(?:was|were|had|did)\b|(?<!\b(?:is|are|be|been|being|as|and|or|often|usually|commonly|frequently|when|if) )\b(?:gave|fell|rose|came|went|took|made|led|felt|found|failed|showed|helped|completed|attended|tried|reported|remained|improved|returned|lifted|struck|twisted|tore|broke|slept|walked|worked|asked|lasted|required|changed|subsided|resolved|declined|increased|decreased)\b/i;
/** Perfect tense of the case; what "has been shown" or "have been proposed" is told of guidelines. */
const perfect =
  /\b(?:has|have) (?:never |already |also |only |now )?(?:(?:just |recently |since |now |still )?been (?!shown|found|proposed|proven|established|suggested|demonstrated|recommended|associated|reported|used|studied|advocated|limited|identified)|failed|had|tried|helped|passed|lasted|improved|reached|used|taken|responded|returned|undergone|completed|received|attended)\b/i;
/** One person who is spoken of: "in this woman of 65", "the worker has". */
const person =
  /\b(?:this|the) (?:[\w-]+ ){0,2}(?:man|woman|lady|gentleman|worker|employee|claimant|applicant|nurse|driver|laborer)\b|\b(?:man|woman|lady|gentleman) of \d\d\b/i;
/** Time as it passed for someone. */
const elapsed =
  /\b(?:so far|thus far|already|\w+ (?:days?|weeks?|months?|years?) (?:later|ago|out|old|since|after (?:the|a|an) (?:injury|surgery|operation|accident|fall)))\b/i;
/** A certain thing and how it is: "the tear is", "both films are", "there is full motion"; no research is spoken of. */
const certainThing =
  /\b(?:the|both|two|each|all|these|no) (?:[\w/-]+ ){0,3}(?:tear|fracture|sprain|strain|wound|scar|weakness|numbness|pain|swelling|effusion|spasm|deficit|films?|x-rays?|radiographs?|mri|ct|emg|audiogram|spirometry|exam|examination|findings?|motion|range|reflex(?:es)?|strength|sensation|complaints?|injury|injuries|diagnosis|diagnoses|hernia|burn|infection|arthritis|radiculopathy|instability|neck|back|shoulder|elbow|wrist|hand|thumb|finger|hip|knee|ankle|foot|spine|arm|leg|head|eye|ear|compound|rental|levels?|criteria) (?:is|are|has|have|does|do|shows?|lies|agrees?|confirms?|exists?|remains?|persists?)\b(?! (?:often|usually|generally|typically|frequently|commonly|most|associated|thought|considered|defined|common|limited evidence))/i;
/** A sign by its name and how it is: "Neer is positive". */
const signIs =
  /\b(?:is|are) (?:positive|negative|normal|abnormal|intact|stable|unstable|reducible|healed|absent|symmetric(?:al)?|weak|painful|unremarkable)\b|\bwould be (?:the|her|his|a) (?:first|second|third)\b/i;
const thereIs =
  /\bthere (?:is|are|exists?) (?!(?:\w+ ){0,4}(?:evidence (?:that|to|for|supporting|of (?:efficacy|benefit|effectiveness))|data|literature|trials|consensus|controversy|recommendation))/i;

/** The number or kind that is asked, held against the rule. */
const asksFor =
  /\b(?:is|are) (?:now )?(?:asked|sought) (?:for|at|in|now|here|beyond|on)\b|\brequest is for (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|twelve|an? (?:purchase|rental))/i;

/** Words of a list of findings: "Full thickness tear on MRI, weakness, night pain." */
const finding =
  /\b(?:tear|fracture|weakness|numbness|effusion|locking|spasm|tenderness|positive|negative|normal|deficits?|atrophy|swelling|red flags?|night pain|failed|failure of|surgery|mcmurray|spurling|tinel|phalen|hawkins|neer|lachman|straight leg)\b/gi;

/**
 * Whether a sentence tells of this case though it names neither the worker nor the file. Doubt counts as yes: an error is only
 * for a rationale in which nothing can be taken for a reason.
 */
export function isParticular(sentence: string): boolean {
  if (person.test(sentence) || asksFor.test(sentence)) return true;
  if (general.test(sentence)) return false;
  if (past.test(sentence) || perfect.test(sentence) || elapsed.test(sentence)) return true;
  if (certainThing.test(sentence) || signIs.test(sentence) || thereIs.test(sentence)) return true;
  return !/\b(?:is|are|can|may)\b/i.test(sentence) && (sentence.match(finding)?.length ?? 0) >= 2;
}

/** Whether a sentence tells, in so many words, how things are in general. */
export function isGeneral(sentence: string): boolean {
  return general.test(sentence) || inGeneral.test(sentence);
}
