namespace ChartGen.Pictures;

/// <summary>The colours of the picture, for a light and a dark page.</summary>
internal static class PictureStyle
{
    /// <summary>
    /// The style sheet. Colours stand in each rule, not in custom properties, which some viewers of SVG do not know.
    /// </summary>
    public const string Sheet = """
        <style>
        text { font: 13px system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; fill: #1f2933; }
        .title { font-size: 22px; font-weight: 600; }
        .head { font-size: 14px; font-weight: 600; }
        .bold { font-weight: 600; }
        .small { font-size: 12px; fill: #55616d; }
        .mono { font: 12px ui-monospace, "SFMono-Regular", Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #55616d; }
        .middle { text-anchor: middle; }
        .end { text-anchor: end; }
        .page { fill: #ffffff; }
        .frame { fill: #f5f7f9; stroke: #cbd3db; }
        .chip { fill: #ffffff; stroke: #cbd3db; }
        .outside { fill: #ffffff; stroke: #8b98a5; }
        .pod { fill: #2563eb; stroke: #2563eb; }
        .on { fill: #ffffff; }
        .demand { fill: #dbe7fe; stroke: #2563eb; }
        .ondemand { fill: #1e40af; }
        .prepared { fill: none; stroke: #8b98a5; stroke-dasharray: 4 3; }
        .onprepared { fill: #55616d; }
        .proxy { fill: #0f766e; stroke: #0f766e; }
        .center { fill: #7c3aed; stroke: #7c3aed; }
        .store { fill: #fdf3e1; stroke: #b7791f; }
        .store.prepared { stroke: #b7791f; }
        path { fill: none; stroke-width: 1.5; }
        .mqtt { stroke: #0f766e; }
        .admin { stroke: #7c3aed; }
        .raft { stroke: #2563eb; }
        .disk { stroke: #b7791f; }
        .dashed { stroke-dasharray: 4 3; }
        .tmqtt { fill: #0f766e; font-weight: 600; font-size: 12px; }
        .tadmin { fill: #7c3aed; font-weight: 600; font-size: 12px; }
        .traft { fill: #2563eb; font-weight: 600; font-size: 12px; }
        @media (prefers-color-scheme: dark) {
        text { fill: #e6edf3; }
        .small, .mono { fill: #a3b0bd; }
        .page { fill: #0d1117; }
        .frame { fill: #151b23; stroke: #3d4650; }
        .chip { fill: #212830; stroke: #3d4650; }
        .outside { fill: #0d1117; stroke: #7d8894; }
        .pod { fill: #2f6feb; stroke: #2f6feb; }
        .on { fill: #ffffff; }
        .demand { fill: #16294d; stroke: #5b8def; }
        .ondemand { fill: #b6cffb; }
        .prepared { fill: none; stroke: #7d8894; }
        .onprepared { fill: #a3b0bd; }
        .proxy { fill: #0f766e; stroke: #14a397; }
        .center { fill: #7040d8; stroke: #a688f2; }
        .store { fill: #33270f; stroke: #c99a3f; }
        .store.prepared { fill: none; stroke: #c99a3f; }
        .mqtt { stroke: #2fb8ab; }
        .admin { stroke: #a688f2; }
        .raft { stroke: #5b8def; }
        .disk { stroke: #c99a3f; }
        .tmqtt { fill: #3cc8bb; }
        .tadmin { fill: #b9a0f7; }
        .traft { fill: #7ba5f5; }
        }
        </style>
        """;
}
