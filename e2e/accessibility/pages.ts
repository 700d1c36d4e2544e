const place = '/quartier/hafergraben';

/**
 * Every page of a neighbourhood, each by something that only stands when it is complete. List and matrix of
 * the network show one group: five thousand cells of one kind tell no more than a few.
 */
export const pages = {
  actors: [`${place}/bestand`, 'Apotheke am Anger'],
  'actors with a sheet': [`${place}/bestand?q=mosaik`, 'Interkultureller Frauenverein Mosaik'],
  'nothing found': [`${place}/bestand?q=xyzxyz`, 'Nobody fits'],
  'search, before a question': [`${place}/suche`, 'Who can do what'],
  'search, found': [`${place}/suche?q=dolmetschen`, 'Sprachkursträger Kompass'],
  'search, nothing found': [`${place}/suche?q=xyzxyz`, 'nothing on this yet'],
  map: [`${place}/karte`, 'Apotheke am Anger'],
  'map with a popup and a filter': [`${place}/karte?q=mosaik&colour=age`, 'Who is where?'],
  ties: [`${place}/beziehungen`, 'Apotheke am Anger'],
  bodies: [`${place}/gremien`, 'AK Ankommen'],
  'who sits where': [`${place}/gremien/sitze`, 'AK Ankommen'],
  'overlap of bodies': [`${place}/gremien/ueberschneidung`, 'AK Ankommen'],
  areas: [`${place}/gebiete`, 'Alter Anger'],
  coverage: [`${place}/vollstaendigkeit`, 'Traffic and mobility'],
  'who fits whom': [`${place}/beziehungen/passend`, 'For which actor?'],
  gaps: [`${place}/vollstaendigkeit?view=gaps`, 'Groups of actors'],
  confirmation: [`${place}/vollstaendigkeit?view=confirmation`, 'The oldest first'],
  'taking stock': [`${place}/vollstaendigkeit?view=methods`, 'Neighbourhood walk'],
  'nobody to inform': [`${place}/informieren`, 'Nobody needs to be informed'],
  approaches: [`${place}/kontakte`, 'Physiotherapie im Hof'],
  'approaches, all of them': [`${place}/kontakte?whose=all&state=all`, 'Moscheegemeinde Nord'],
  'no approach for this choice': [`${place}/kontakte?stage=p7.traegt`, 'Nothing to do here'],
  'a new approach': [`${place}/kontakte/neu`, 'Whom do you want to approach?'],
  cooperations: [`${place}/kooperationen`, 'Elterncafé Nordhof'],
  'cooperations by form': [`${place}/kooperationen?view=form`, 'Form not said yet'],
  'no cooperation for this choice': [`${place}/kooperationen?q=xyzxyz`, 'None fits this choice'],
  'a new cooperation': [`${place}/kooperationen/neu`, 'What is the cooperation called?'],
  agreements: [`${place}/vereinbarungen`, 'Bank- und Geräteverleih'],
  tasks: [`${place}/aufgaben`, 'Shares of the open tasks'],
  roles: [`${place}/rollen`, 'What hangs on one person'],
  'early warnings': [`${place}/fruehwarnungen`, 'Goal review overdue'],
  'tasks on a board': [`${place}/aufgaben?view=board`, 'In progress'],
  'no task for this choice': [`${place}/aufgaben?due=none`, 'No task fits this choice'],
  network: [`${place}/netz`, 'Not connected to anybody yet'],
  'network in focus': [`${place}/netz?level=3`, 'At least'],
  'topics of the network': [
    `${place}/netz?anordnung=themen&themen=angebote`,
    'with the number of actors',
  ],
  'topics of the network as a list': [
    `${place}/netz?anordnung=themen&view=liste&group=ges`,
    'Apotheke am Anger',
  ],
  'circles of the network': [`${place}/netz?farbe=kreise`, 'What does this mean?'],
  'network in a circle': [`${place}/netz?anordnung=kreis`, 'They say nothing about closeness.'],
  'network as a list': [`${place}/netz?view=liste&group=ges`, 'Apotheke am Anger'],
  'network as a matrix': [`${place}/netz?view=matrix&group=ges`, 'Apotheke am Anger'],
  'comparison of dates': [`${place}/zeitvergleich`, 'How the numbers add up'],
  'suggestions, before somebody is chosen': [
    `${place}/vorschlaege`,
    'For whom are you looking for partners?',
  ],
  'gaps of the network': [`${place}/luecken`, 'Without a tie so far'],
  'own position, before a choice': [`${place}/position`, 'Where do you stand'],
  'key positions': [`${place}/schluesselstellen`, 'Looked at together'],
  'what if': [`${place}/was-waere-wenn`, 'Figures before and after'],
  history: [`${place}/verlauf`, 'Hafergraben'],
  import: [`${place}/import`, 'Paste cells from the spreadsheet'],
  'export of actors': [`${place}/export?q=mosaik`, 'as in your list'],
  'export of ties': [`${place}/export/beziehungen`, 'What do you need the file for?'],
  'export of contact persons': [`${place}/export/ansprechpersonen`, 'As vCards'],
  'export of the whole neighbourhood': [`${place}/export/quartier`, 'Everything in one file'],
  'nothing to export': [`${place}/export?q=xyzxyz`, 'nothing to export here'],
  members: [`${place}/beteiligte`, 'koordination@sample.invalid'],
  settings: [`${place}/einstellungen`, 'What is the neighbourhood called?'],
  mail: [`${place}/post`, 'No e-mails are sent from here'],
  account: ['/konto', 'What is your name?'],
} as const;

/** Pages whose address holds an id: where a link leads there, its name, and what stands when they are complete. */
export const pagesBehindLinks = {
  'a hand-over sheet': [`${place}/rollen`, /^Hand-over sheet of/, 'To print and tick.'],
} as const;

export const publicPages = [
  '/anmelden',
  '/einladung',
  '/zustimmung',
  '/post',
  '/einrichten/sicherung',
  '/hilfe',
  '/ueber',
  '/barrierefreiheit',
  '/datenschutz',
  '/impressum',
  '/gibt-es-nicht',
];
