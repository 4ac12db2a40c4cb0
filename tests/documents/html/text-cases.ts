/** HTML, and its text however it is laid out. */
export const TEXTS: readonly (readonly [html: string, text: string])[] = [
  ['<p>Một</p><p>Hai</p>', 'Một\n\nHai'],
  ['<p>Một<br>Hai</p>', 'Một\nHai'],
  ['<p>Một<br><br><br>Hai</p>', 'Một\n\nHai'],
  ['<p><b>233</b>/230 đảng viên</p>', '233/230 đảng viên'],
  ['<p><b>23</b><i>3</i>/<a href="#">230</a></p>', '233/230'],
  ['<p>\n  Kết nạp\n  233/230 \n</p>\n<p> x </p>', 'Kết nạp 233/230\n\nx'],
  ['<p>bằng <b> 101%</b></p>', 'bằng 101%'],
  ['<p>20\u00a0%\u00adx\u202f1</p>', '20\u00a0%\u00adx\u202f1'],
  ['<ul><li>4/4</li><li>5/5</li></ul>', '4/4\n\n5/5'],
  ['<div>12</div><div>34</div>', '12\n\n34'],
  ['<p>bằng 101%<sup>1</sup>. Hết</p>', 'bằng 101%. Hết'],
  ['<p>233/230<sup>2</sup></p>', '233/230'],
  ['<p>70 m<sup>2</sup></p>', '70 m2'],
  ['', ''],
  ['<p> \n </p>', ''],
];

/** Elements that are no prose however they are laid out, each with a figure. */
export const NO_PROSE: readonly (readonly [what: string, html: string])[] = [
  ['a script', '<script>"12%"</script>'],
  ['a style', '<style>p { width: 12% }</style>'],
  ['what is there for other browsers', '<noembed>12%</noembed><noframes>12%</noframes>'],
  ['a template', '<template>12%</template>'],
  ['a field', '<input value="12%"><textarea>12%</textarea><select><option>12%</option></select>'],
  ['a button', '<button>12%</button>'],
  ['editable text', '<span contenteditable="true">12%</span><span contenteditable>12%</span>'],
  ['a text box', '<span role="textbox">12%</span>'],
  ['code', '<code>12%</code>'],
];
