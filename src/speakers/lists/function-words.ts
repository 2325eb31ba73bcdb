/** Words that hold sentences together: none of them is part of a name. */

export const definite = 'the this that these those such';
export const indefinite = `
a an one two three four five six seven eight nine ten twelve twenty another some any several many few most every each
no both all dozens hundreds thousands more other half either neither multiple numerous various
`.trim();
export const possessives = 'my your his her its our their whose';
export const pronouns = `
i you he she it we they me him us them himself herself itself themselves who whom which what this that these those
mine hers theirs ours yours nobody somebody one everything something anything nothing
`.trim();
export const prepositions = `
about above across after against along amid among around as at before behind below beneath beside between beyond by
despite down during except for from in inside into like near of off on onto out outside over past per since than
through throughout till to toward towards under until up upon versus via with within without according because
including unlike amid amidst alongside
`.trim();
export const conjunctions = `
and or but nor so yet if when while where whereas although though because since unless until whether how why as once
that than then whenever wherever
`.trim();
export const adverbs = `
also not now today yesterday tomorrow tonight never always often still just only even ever later earlier recently soon
already again here there however meanwhile instead perhaps maybe indeed thus therefore otherwise nevertheless
yes well please too very much far first second last next together afterward afterwards beforehand
`.trim();
export const auxiliaries = `
is are was were be been being am has have had having do does did done will would shall should can could may might must
cannot let ’s 's ’re 're ’ve 've ’d 'd ’ll 'll
`.trim();

/** Verbs that often stand beside a speaker; they end a noun phrase. */
export const verbs = `
said says say saying told tells tell telling asked asks ask asking added adds add adding wrote writes write writing
noted notes note noting argued argues argue arguing claimed claims claim claiming called calls call calling
announced announces warned warns warn warning explained explains insisted insists denied denies deny denying
suggested suggests replied replies responded responds tweeted tweets recalled recalls predicted predicts promised
promises admitted admits acknowledged acknowledges agreed agrees believed believes believe thought thinks think
knew knows know wanted wants want hoped hopes hope felt feels feel expected expects expect found finds find showed
shows show shown reported reports report estimated estimates concluded concludes described describes declared
declares stated states revealed reveals pointed points continued continues demanded demands urged urges vowed vows
pledged pledges proposed proposes accused accuses criticized criticizes praised praises defended defends blamed
blames cited cites joked jokes quipped complained complains questioned questions wondered wonders quoted quotes
confirmed confirms contended contends maintained maintains testified testifies ruled rules recommended recommends
went goes go came comes come made makes make took takes take gave gives give got gets get put puts see saw seen sees
met meets stood stands ran runs run won wins win lost loses lose left leaves held holds kept keeps led leads began
begins became becomes become served serves worked works lives lived remains remained supports supported opposes
opposed beat scored declined refused wants sat sits heard hears hear spoke speaks speak speaking talked talks sent
sends brought brings paid pays dubbed appeared appears seems seemed looked looks according
`.trim();

export const calendar = `
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
january february march april june july august september october november december jan feb mar apr aug sept oct nov dec
mon tue wed thu fri sat sun christmas easter ramadan ramadhan ramzan eid diwali hanukkah a.m p.m a.m. p.m. am pm est edt gmt
`.trim();

export const particles = `
van á von der den de del dela delos della di da dos das do du la le bin ibn binti al el abu ben ter ten af av zu y e wa ole arap ould bint zum zur dei degli dello op
`.trim();

export const suffixes = 'jr sr ii iii iv jr. sr. esq phd';
