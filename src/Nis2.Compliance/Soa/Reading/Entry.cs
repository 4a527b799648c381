namespace Nis2.Compliance.Soa.Reading;

/// <summary>One row of a table and what it is about.</summary>
internal sealed class Entry(Table table, GridRow row, IdCell id)
{
    public Table Table { get; } = table;

    public GridRow Row { get; } = row;

    public IdCell Id { get; set; } = id;

    /// <summary>In the file's own edition; null where it is none or not known.</summary>
    public string? Control { get; set; }

    public string? Clause { get; set; }

    public string? Title => Id.Title
        ?? (Table.Column(SoaField.ControlTitle) is { } column && !Row[column].IsBlank ? Row[column].Text : null);

    public bool Numeric => Table.Column(SoaField.ControlId) is { } column && Row[column].Number is not null;

    public string Written => Table.Column(SoaField.ControlId) is { } column ? Row[column].Text : string.Empty;
}
