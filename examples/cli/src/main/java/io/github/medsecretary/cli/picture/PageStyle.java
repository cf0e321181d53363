package io.github.medsecretary.cli.picture;

/** How the page looks on a telephone, a screen and paper. Nothing is told by colour alone. */
final class PageStyle {

    static final String SHEET = """
            body{font:15px/1.45 Arial,sans-serif;color:#212b32;background:#fff;margin:1.2em auto;max-width:74em;padding:0 1em}
            h1{font-size:1.6em;margin:0 0 .2em} h2{font-size:1.15em;margin:1.5em 0 .4em} p{margin:.3em 0 .6em}
            .scroll{overflow-x:auto} .scroll svg{display:block;max-width:100%;height:auto} .days{display:flex;flex-wrap:wrap;gap:0 3em} .day{max-width:100%}
            svg text{font:10px Arial,sans-serif;fill:#212b32} svg .name{font-size:12px;font-weight:bold;text-anchor:middle}
            svg .when{fill:#4c6272;text-anchor:middle} svg .clock{fill:#4c6272} .hour{stroke:#d8dde0}
            .session rect{fill:#f3f5f6;stroke:#aeb7bd} .away rect{fill:#4c6272;fill-opacity:.2} .stays rect{fill:#c3cbd0}
            .old rect{stroke:#4c6272;stroke-width:1.3;stroke-dasharray:3 2} .paper{fill:#fff} .hatch{stroke:#aeb7bd;fill:none}
            .new rect{fill:#003d78} svg .number{text-anchor:middle;font-weight:bold} svg .now{fill:#fff}
            svg .was{stroke:#fff;stroke-width:3px;paint-order:stroke}
            .flag rect{fill:#fff;stroke:#768692} .flag text{text-anchor:middle}
            .arrow path{fill:none;stroke-width:1.5;stroke:#1d1d1b} .arrow .tail{fill:#1d1d1b} .arrow .halo{stroke:#fff;stroke-width:4;stroke-opacity:.85}
            .arrow .head{fill:#1d1d1b;stroke:#fff;stroke-width:.6} .reseat .line{stroke-dasharray:5 3} .place .line{stroke-dasharray:.1 3.4;stroke-width:2.2;stroke-linecap:round}
            .left .line{stroke-width:.8} .left .head{stroke:#1d1d1b;stroke-width:2}
            .key{display:flex;flex-wrap:wrap;gap:.2em 1.3em;list-style:none;margin:.6em 0;padding:0} .key svg{width:40px;height:16px;margin-right:.45em;vertical-align:-3px}
            .help{border-left:4px solid #d5281b;padding:.1em 0 .1em .9em} .help ul{margin:.3em 0;padding-left:1.1em} .help h2{margin-top:.3em}
            table{border-collapse:collapse;width:100%;font-size:.92em} th,td{text-align:left;padding:.3em .6em;border-bottom:1px solid #d8dde0;vertical-align:top} td{overflow-wrap:anywhere}
            @media screen and (min-width:62em){.with-help{display:grid;grid-template-columns:minmax(0,1fr) 19em;gap:2em} .with-help .help{order:2;align-self:start;margin-top:1.5em}}
            @media screen and (max-width:40em){table,tbody,tr,td{display:block} thead{position:absolute;left:-999em} tr{border-bottom:2px solid #aeb7bd;padding:.4em 0} td{border:0;padding:.1em 0} td:before{content:attr(data-label);display:inline-block;width:6.8em;color:#4c6272;vertical-align:top} td span{display:inline-block;width:calc(100% - 7em)}}
            @media print{@page{size:A4;margin:12mm} body{margin:0;padding:0;max-width:none;font-size:11px} .days{display:block} section.day,tr{break-inside:avoid} h2{break-after:avoid} thead{display:table-header-group} .scroll{overflow:visible} .scroll svg{min-width:0!important;max-height:230mm} *{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
            """;

    private PageStyle() {}
}
