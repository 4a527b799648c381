namespace EndToEnd.Telemetry;

/// <summary>A span as an OTLP endpoint gets it.</summary>
/// <param name="Process">The resource's <c>service.instance.id</c>: another one after every start.</param>
/// <param name="Links">Trace and span ids.</param>
public sealed record Span(
    string Process,
    string Trace,
    string Id,
    string Name,
    ulong Start,
    IReadOnlyDictionary<string, string> Attributes,
    IReadOnlyList<(string Trace, string Span)> Links)
{
    public string Events => Attributes.GetValueOrDefault("nis2.events", string.Empty);

    /// <summary>All spans of an <c>ExportTraceServiceRequest</c>.</summary>
    public static IEnumerable<Span> Read(ReadOnlyMemory<byte> request) =>
        from resourceSpans in ProtobufField.Read(request).Where(one => one.Number == 1)
        let process = ProcessOf(resourceSpans)
        from scopeSpans in resourceSpans.Fields.Where(one => one.Number == 2)
        from span in scopeSpans.Fields.Where(one => one.Number == 2)
        select Of(process, [.. span.Fields]);

    private static string ProcessOf(ProtobufField resourceSpans) => Pairs(resourceSpans.Fields.First(one => one.Number == 1).Fields, 1)
        .GetValueOrDefault("service.instance.id", string.Empty);

    private static Span Of(string process, IReadOnlyList<ProtobufField> fields) => new(
        process,
        fields.First(one => one.Number == 1).Hex,
        fields.First(one => one.Number == 2).Hex,
        fields.First(one => one.Number == 5).Text,
        fields.First(one => one.Number == 7).Value,
        Pairs(fields, 9),
        [.. fields.Where(one => one.Number == 13).Select(link => link.Fields.ToList())
            .Select(link => (link.First(one => one.Number == 1).Hex, link.First(one => one.Number == 2).Hex))]);

    private static Dictionary<string, string> Pairs(IEnumerable<ProtobufField> fields, int number) => fields
        .Where(one => one.Number == number)
        .Select(pair => pair.Fields.ToList())
        .ToDictionary(
            pair => pair.First(one => one.Number == 1).Text,
            pair => pair.FirstOrDefault(one => one.Number == 2).Fields.Where(value => value.Number == 1).Select(value => value.Text)
                .FirstOrDefault(string.Empty));
}
