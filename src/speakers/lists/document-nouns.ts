/** What is written, drawn or counted, and reports: `the report said`, `a poll shows`. */
export const documentNouns = `
account ad advertisement advisory affidavit agreement analysis announcement article assessment audit autopsy balance
bill blog book brief broadcast brochure bulletin ballot calculation case census chapter chart charter clip column
communique communiqué complaint constitution contract convention copy court-filing data deal decision declaration
diary dictionary directive document documentary documents dossier draft editorial email e-mail emails e-mails episode
essay estimate estimates evidence examination experiment fact-check figures file files filing filings film finding
findings footage forecast guide guidance guidelines handbook headline index indictment indicator information inquiry
inscription investigation invitation item journal judgment label law lawsuit leaflet letter letters list logs magazine
manifesto manual map measure memo memoir memoirs memorandum message messages minutes model motion narrative news note
notes notice novel numbers obituary opinion order ordinance page papers paper paragraph petition photo photograph
photographs photos pictures piece placard plan platform play podcast poem policy poll polling polls post poster
posting postings posts prediction press-release probe proclamation profile program programme projection projections
proposal proposals prospectus publication query question questionnaire ranking readout recording recordings records
record release report reporting reports request research resolution results return returns review reviews ruling
rumor rumors sample schedule score scoreboard screenplay screenshot script search section segment series show sign
signs slide slides song speech spot spreadsheet statement statements statistics statute story stories studies study
submission subpoena suit summary survey surveys table tape tapes test testimony tests text texts thread title
transcript transcripts treaty trailer tweet tweets verdict version video videos vote wording words writ
`.trim();
