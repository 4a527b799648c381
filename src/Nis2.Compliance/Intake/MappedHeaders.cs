namespace Nis2.Compliance.Intake;

/// <summary>The headers that a mapping reads: they are kept with a delivery, so that it can be read again.</summary>
public static class MappedHeaders
{
    public static IEnumerable<string> Of(TicketMapping mapping) => mapping.Shapes.SelectMany(Templates)
        .Concat(mapping.DeliveryId)
        .SelectMany(text => TextTemplate.TryParse(text, out var template) ? template.Headers : [])
        .Distinct(StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> Templates(TicketShape shape) =>
    [
        .. shape.When.Select(condition => condition.Text),
        .. shape.TicketId,
        .. shape.Action.SelectMany(rule => rule.From),
        .. shape.Title,
        .. shape.Description,
        .. shape.Severity?.From ?? [],
        .. new[] { shape.CreatedAt, shape.DetectedAt, shape.ResolvedAt }.SelectMany(time => time?.From ?? []),
        .. shape.Labels.Concat(shape.Assets).Select(list => list.From),
        .. shape.Reporter,
        .. shape.Link,
        .. shape.Group,
        .. shape.Comment,
    ];
}
