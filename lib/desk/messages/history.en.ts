/** Words of the history in English. */
export const historyEn = {
  'history.title': 'Recount: history',
  'history.heading': 'History',
  'history.search': 'Search titles, addresses, quotes and notes',
  'history.tags': 'Tags',
  'history.allTags': 'All',
  'history.list': 'Audits, newest first',
  'history.more': 'Show more',
  'history.loading': 'Opening the history…',
  'history.empty': 'Nothing kept yet',
  'history.emptyMore':
    'Audits that are kept, or imported from a file, are listed here. They stay on this device.',
  'history.notFound': 'No audit has all of these words',
  'history.notFoundMore': 'Accents make no difference. Try fewer words, or all tags.',
  'history.untitled': 'A text without a title',
  'history.unreadable': 'An audit that cannot be read',
  'history.unreadableMore': 'It was damaged, or written by another version. All others are as they were.',
  'history.problem': 'What is wrong with it: {problem}',
  'history.gone': 'This audit is not in the history',

  'history.back': 'All audits',
  'history.audited': 'Audited {time}',
  'history.engine': 'Recount {version}',
  'history.others': 'Other audits of this address',
  'history.note': 'Note on the article',
  'history.addTag': 'Add a tag',
  'history.add': 'Add',
  'history.removeTag': 'Remove the tag {tag}',
  'history.claims': 'Claims',
  'history.noClaims': 'No figures in this text could be held against each other.',
  'history.claimNote': 'Note: {note}',

  'history.edits': 'Figures changed since the previous audit',
  'history.noEdits': 'The text is another than on {time}, but no figure in it was changed.',
  'history.noCompare':
    'The text is another than on {time}. Recount does not read its language, so figures were not compared.',
  'history.between': 'From {before} to {now}',
  'history.before': 'Before',
  'history.now': 'In this audit',
  'history.changed': 'Changed',
  'history.added': 'Added',
  'history.removed': 'Removed',
  'history.notThere': 'not there',

  'history.delete': 'Delete this audit',
  'history.deleteAsk': 'Delete this audit, with its decisions and notes?',
  'history.deleteYes': 'Delete',
  'history.cancel': 'Cancel',
  'history.deleted': 'Deleted: {title}',
  'history.undo': 'Undo',
  'history.restored': 'Back in the history.',
  'history.file': 'Everything in one file',
  'history.fileMore':
    'To keep a copy, or to go on in another browser. What you import is added to what is here; where both have an audit of one text, they are merged claim by claim. Files of evidence can be imported too.',
  'history.export': 'Export all',
  'history.import': 'Import a file',
  'history.importing': 'Importing…',
  'history.imported': 'Imported: {counts}.',
  'history.importedNothing': 'The file holds no audits.',
  'history.no-history':
    'This file is neither a history of Recount nor evidence. Choose one that Recount has exported.',
  'history.newer-file': 'This file was written by a newer version of Recount, and nothing was imported.',
  'history.damaged-file':
    'This file is a history of Recount, but no audit in it can be read: it was damaged or cut off. Try another copy of it.',
  'history.listed-anew': 'The list of the audits was damaged, and has been made anew. No audit is lost.',
  'history.emptied':
    'The history was damaged, and what was in it is gone. If you have a file that was exported, import it here.',
  'history.reset': 'Begin a new history',
  'history.resetAsk':
    'Do away with the history that does not open, and begin a new one? What is in it cannot be brought back.',
  'history.resetYes': 'Begin anew',
  'history.differs': 'Not as it came in the file',
  'history.differsMore':
    'Recount worked this audit out again when it was imported, and shows what came of that.',
  'history.otherText': 'The text is not the one that the file says was audited.',
  'history.fromTo': '“{from}” in the file, “{to}” worked out here.',
  'history.sameWord': '“{word}” in both, but with other figures.',
  'history.typed': 'With the figures typed by hand:',
  'history.noResult': 'nothing',
  'history.clear': 'Delete all',
  'history.clearAsk': 'Delete the whole history? This cannot be undone. An export keeps a copy.',
  'history.clearYes': 'Delete all',
  'history.cleared': 'The history is empty.',

  'trouble.full':
    'There is no more room on the disk: make some, then try again. Everything that was kept before is still there.',
  'trouble.blocked':
    'Another tab has the history open in an older version of Recount. Close that tab, then try again.',
  'trouble.newer':
    'The history was written by a newer version of Recount. Reload this page, or update Recount.',
  'trouble.closed':
    'The browser does not open the history: it may keep no data in this window, or its files may be damaged or write-protected. Restart it, then try again.',
  'trouble.failed':
    'The browser did not carry this out. Everything is as it was before; try again, or restart the browser.',
  'trouble.again': 'Try again',
} as const satisfies Record<string, string>;
