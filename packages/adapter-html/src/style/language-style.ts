/**
 * Both languages on one page: the second stands below the first, smaller; in short words beside it after a stroke; numbers
 * are shown once. The switch needs `:has`; a browser without it keeps showing both.
 */
export const languageStyle = `
.both [lang=en]{display:block;color:var(--quiet);font-size:.88em;font-weight:400;letter-spacing:0}
.both .word [lang=en]{display:inline;font-size:1em;color:inherit;font-weight:inherit}
.both .word [lang=en]::before{content:"/ "}
.both .num [lang=en]{display:none}
.both thead .num [lang=en]{display:block}
.both .steps [lang=en]{display:inline}
.both .steps .label [lang=en]::before,.both .how [lang=en]::before,.both .law [lang=en]::before{content:"/ "}
.both .value [lang=en]{display:none}
.both svg:not(.drawn) [lang=en]{display:inline;font-size:13px;fill:var(--quiet)}
.both svg .print[lang=en]{display:none}
.both:has(#view-vi:checked) [lang=en],.both:has(#view-en:checked) [lang=vi]{display:none!important}
.both:has(#view-en:checked) [lang=en]{display:inline!important;color:inherit;font-size:1em;font-weight:inherit}
.both:has(#view-en:checked) .word [lang=en]::before,.both:has(#view-en:checked) .steps [lang=en]::before{content:none}
.both:has(#view-en:checked) svg:not(.drawn) [lang=en]{font-size:15px;fill:var(--ink)}
.both:has(#view-en:checked) .drawn[lang=en]{display:block!important}
`;
