namespace ChartGen.Findings.Reports.Html;

/// <summary>How the report looks: on a light and a dark page, on a telephone, and on paper.</summary>
internal static class HtmlStyle
{
    /// <summary>The style sheet. The colours of words have a contrast of 4.5 and more (WCAG 2.2, 1.4.3).</summary>
    public const string Sheet = """
        :root {
          color-scheme: light dark;
          --page: #f6f7f9; --card: #ffffff; --text: #1f2933; --soft: #52606d; --line: #d5dbe1; --code: #f3f5f7; --link: #1d4ed8;
          --error: #b42318; --error-back: #fdecea; --warning: #8a5200; --warning-back: #fdf3e1; --note: #1d4ed8; --note-back: #e8effd;
          --good: #14703c; --good-back: #e6f5ec; --removed: #fdecea; --added: #e6f5ec; --removed-text: #8f1d14; --added-text: #0f5a30;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --page: #0d1117; --card: #151b23; --text: #e6edf3; --soft: #a3b0bd; --line: #343c46; --code: #0f141b; --link: #8ab4ff;
            --error: #ff9d94; --error-back: #3a1714; --warning: #f0b95a; --warning-back: #33270f; --note: #8ab4ff; --note-back: #152544;
            --good: #6fd394; --good-back: #12301f; --removed: #3a1714; --added: #12301f; --removed-text: #ffb3ab; --added-text: #8fe0ad;
          }
        }
        * { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; }
        body { margin: 0; background: var(--page); color: var(--text); font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; }
        header, main, footer { max-width: 68rem; margin: 0 auto; padding: 0 1rem; }
        header { padding-top: 2rem; }
        footer { padding-bottom: 3rem; color: var(--soft); font-size: .875rem; }
        h1 { font-size: 1.75rem; line-height: 1.2; margin: 0; }
        h2 { font-size: 1.375rem; margin: 2.5rem 0 1rem; }
        h3 { font-size: 1.0625rem; margin: 2rem 0 .75rem; overflow-wrap: anywhere; }
        h4 { font-size: 1rem; margin: 0; font-weight: 600; overflow-wrap: anywhere; }
        h5 { font-size: .9375rem; margin: 1rem 0 .25rem; }
        p { margin: .5rem 0; overflow-wrap: anywhere; }
        li { overflow-wrap: anywhere; }
        a { color: var(--link); text-underline-offset: .15em; }
        a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
        code, pre, .place, h3 { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; }
        code { font-size: .875em; background: var(--code); padding: .1em .3em; border-radius: 4px; overflow-wrap: anywhere; }
        pre { margin: .75rem 0 0; padding: .75rem .875rem; background: var(--code); border: 1px solid var(--line); border-radius: 8px; overflow-x: auto; font-size: .8125rem; line-height: 1.5; tab-size: 4; }
        pre:focus-visible { outline: 3px solid var(--link); }
        pre code { font-size: inherit; background: none; padding: 0; overflow-wrap: normal; }
        .skip { position: absolute; left: -100vw; }
        .skip:focus { left: 1rem; top: .5rem; background: var(--card); padding: .5rem; z-index: 2; }
        .lead { color: var(--soft); font-size: 1.0625rem; margin: .5rem 0 0; }
        .tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: .75rem; list-style: none; margin: 1rem 0; padding: 0; }
        .tiles li { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: .75rem 1rem; }
        .tiles b { display: block; font-size: 1.75rem; line-height: 1.2; }
        .tiles .error b { color: var(--error); } .tiles .warning b { color: var(--warning); } .tiles .note b { color: var(--note); } .tiles .good b { color: var(--good); }
        .tiles span { color: var(--soft); font-size: .875rem; }
        .wide { overflow-x: auto; margin: .75rem 0; }
        table { border-collapse: collapse; width: 100%; background: var(--card); border: 1px solid var(--line); border-radius: 12px; font-size: .9375rem; }
        th, td { padding: .5rem .875rem; text-align: left; border-top: 1px solid var(--line); vertical-align: top; overflow-wrap: anywhere; }
        thead th { border-top: 0; color: var(--soft); font-weight: 600; font-size: .8125rem; overflow-wrap: normal; }
        tbody th { font-weight: 400; }
        td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
        .zero { color: var(--soft); }
        article { background: var(--card); border: 1px solid var(--line); border-left: 5px solid var(--note); border-radius: 10px; padding: .875rem 1rem 1rem; margin: 0 0 1rem; }
        article.error { border-left-color: var(--error); } article.warning { border-left-color: var(--warning); }
        article:target { outline: 3px solid var(--link); }
        .top { display: flex; flex-wrap: wrap; gap: .25rem .625rem; align-items: baseline; margin: 0 0 .375rem; font-size: .875rem; }
        .severity { font-size: .75rem; font-weight: 700; letter-spacing: .02em; padding: .125rem .5rem; border-radius: 99px; background: var(--note-back); color: var(--note); }
        .severity.error { background: var(--error-back); color: var(--error); } .severity.warning { background: var(--warning-back); color: var(--warning); }
        .place { color: var(--soft); font-size: .8125rem; overflow-wrap: anywhere; }
        .expected { color: var(--soft); font-weight: 400; margin: .25rem 0 0; }
        .line { color: var(--soft); user-select: none; }
        .hit { font-weight: 700; }
        .caret { color: var(--error); font-weight: 700; }
        article.warning .caret { color: var(--warning); } article.note .caret { color: var(--note); }
        .label { font-size: .8125rem; font-weight: 600; color: var(--soft); margin: .875rem 0 0; }
        .label + pre { margin-top: .25rem; }
        .related { margin: .25rem 0 0; padding-left: 1.125rem; font-size: .9375rem; }
        del, ins { text-decoration: none; display: inline-block; min-width: 100%; }
        del { background: var(--removed); color: var(--removed-text); } ins { background: var(--added); color: var(--added-text); }
        figure { margin: 0; background: var(--card); border: 1px solid var(--line); border-radius: 12px; overflow: hidden; }
        .picture { position: relative; }
        .picture img, .picture svg { display: block; width: 100%; height: auto; }
        .picture svg { position: absolute; inset: 0; height: 100%; overflow: visible; }
        .scroll { overflow-x: auto; }
        .scroll .picture { min-width: 44rem; }
        .mark circle { stroke: var(--card); stroke-width: 2; fill: #1d4ed8; } .mark.error circle { fill: #b42318; } .mark.warning circle { fill: #8a5200; }
        .mark text { fill: #ffffff; font: 700 11px system-ui, "DejaVu Sans", sans-serif; text-anchor: middle; }
        .mark:focus-visible circle { stroke: var(--link); }
        .rule { border-left-width: 1px; }
        .rule h4 { margin-bottom: .25rem; }
        .clean { background: var(--good-back); color: var(--good); border-radius: 10px; padding: .875rem 1rem; margin: .75rem 0; }
        .clean a { color: inherit; }
        @media (max-width: 40rem) {
          body { font-size: 15px; }
          header { padding-top: 1.25rem; }
          th, td { padding: .5rem; }
          article { padding: .75rem; }
          .marks thead { display: none; }
          .marks tr, .marks th, .marks td { display: block; }
          .marks th { font-weight: 600; padding-bottom: 0; }
          .marks td { border-top: 0; padding-top: 0; }
        }
        @media print {
          :root { --page: #ffffff; --card: #ffffff; color-scheme: light; }
          body { font-size: 10pt; }
          header, main, footer { max-width: none; padding: 0; }
          article, figure, tr { break-inside: avoid; }
          h2, h3, h4 { break-after: avoid; }
          pre { white-space: pre-wrap; overflow-wrap: anywhere; overflow: visible; }
          .scroll .picture { min-width: 0; }
          .scroll, .wide { overflow: visible; }
        }

        """;
}
