/** What programs put on the clipboard, shortened to what matters. */

export const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"
xmlns:st1="urn:schemas-microsoft-com:office:smarttags" xmlns="http://www.w3.org/TR/REC-html40">
<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style>
<!--
 @list l0:level1 {mso-level-number-format:bullet; mso-level-text:·;}
 p.MsoNormal {margin:0cm; font-size:12.0pt;}
-->
</style>
</head>
<body lang=SQ style='tab-interval:36.0pt'>
<!--StartFragment-->
<h2><span lang=SQ style='font-size:13.0pt'>Masat për tetorin<o:p></o:p></span></h2>
<p class=MsoNormal><b style='mso-bidi-font-weight:normal'><span lang=SQ>Prefekti</span></b><span lang=SQ> hapi
mbledhjen në <st1:City w:st="on">Durrës</st1:City>&nbsp;dhe <i>falënderoi</i> <span style='font-weight:bold;font-style:italic'>të gjithë</span>.<o:p></o:p></span></p>
<p class=MsoNormal><span lang=SQ><o:p>&nbsp;</o:p></span></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span
lang=SQ>kontrolle në rrugë<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]><span
lang=SQ>në hyrje të qytetit<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span
lang=SQ>takime në shkolla<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span
lang=SQ><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span
lang=SQ>Policia</span></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span
lang=SQ><span style='mso-list:Ignore'>2.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span
lang=SQ>Bashkia</span></p>
<p class=MsoNormal><span lang=SQ>U vendos <del cite="mailto:X" datetime="2020-10-07T10:00">të shtyhet</del><ins cite="mailto:X" datetime="2020-10-07T10:00">të fillojë</ins> sot<span class=MsoCommentReference><span
style='mso-comment-reference:X_1'><a class=msocomanchor>[X1]</a></span></span>.<v:shape id="1"><v:imagedata src="file:///C:/x.png"></v:imagedata></v:shape><img src="file:///C:/x.png"></span></p>
<table class=MsoTableGrid border=1 cellspacing=0><thead>
 <tr style='mso-yfti-irow:0'><td colspan=2 style='width:233pt'><p class=MsoNormal><b><span lang=SQ>Institucioni<o:p></o:p></span></b></p></td><td><p class=MsoNormal>Afati</p></td></tr></thead>
 <tr><td rowspan=2><p class=MsoNormal>Policia</p></td><td><p class=MsoNormal>Rruga A</p></td><td><p class=MsoNormal><o:p>&nbsp;</o:p></p></td></tr>
 <tr><td><p class=MsoNormal>Rruga B</p></td><td><p class=MsoNormal>10.10</p></td></tr>
</table>
<div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>Koment</p></div></div>
<!--EndFragment-->
</body>
</html>`;

export const LIBREOFFICE = `<!DOCTYPE html>
<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/>
<title></title><meta name="generator" content="LibreOffice 24.2.7.2 (Linux)"/>
<style type="text/css">@page { margin: 2cm } p { line-height: 115%; }</style></head>
<body lang="sq-AL" link="#000080" dir="ltr">
<p style="line-height: 100%; margin-bottom: 0cm"><font face="Times New Roman, serif"><b>Fjala e parë</b><span style="font-weight: normal"> dhe
e dyta.</span></font><br/>
Rreshti tjetër</p>
<ol>
	<li><p style="line-height: 100%; margin-bottom: 0cm">një</p></li>
	<li><p style="line-height: 100%; margin-bottom: 0cm">dy</p></li>
	<ul>
		<li><p style="line-height: 100%; margin-bottom: 0cm"><i>brenda</i></p></li>
	</ul>
	<li><p>tre</p></li>
</ol>
<p><br/>

</p>
</body></html>`;

export const CALC = `<html><head><style>td { }</style></head><body>
<table cellspacing="0" border="0"><colgroup width="85"></colgroup><colgroup span="2" width="90"></colgroup>
<tr><td height="17" align="left"><b>Viti</b></td><td align="left">Aksidente</td></tr>
<tr><td align="right" sdval="2019" sdnum="1033;">2019</td><td align="right">14</td></tr>
</table></body></html>`;

export const GOOGLE = `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:400;font-style:normal;">I thjeshtë </span><span style="font-weight:700;">i trashë</span></p><br /><ul><li dir="ltr" style="list-style-type:disc;" aria-level="1"><p dir="ltr" role="presentation"><span style="font-style:italic;">i pjerrët</span></p></li></ul></b>`;

export const WEB = `<div><script>alert(1)</script><style>p{}</style><p onclick="x()">Një <a href="javascript:x">lidhje</a> &amp; <span style="display:none">fshehtë</span>fund</p><blockquote>Citim<br><br>dy</blockquote><button>Kliko</button><pre>a
  b</pre></div>`;
