using NodaTime;

namespace Nis2.Compliance.Soa.Reading;

/// <summary>Ids that a spreadsheet turned into days: 5.1 became 5 January, 10.1.1 became 1 January 2010.</summary>
internal static class DateIds
{
    /// <summary>What the day may have been, the order that its number format shows first.</summary>
    public static IEnumerable<string> Readings(IdCell id)
    {
        if (id.Date is not { } date)
            return [];
        var shown = CellFormats.Order(id.Format);
        return new[] { shown, "ymd", "dmy", "mdy", "dm", "md" }
            .Where(order => order.Length is 2 or 3 && order.Contains('d') && order.Contains('m'))
            .Select(order => "A." + string.Join('.', order.Select(part => Part(date, part))))
            .Distinct()
            .Where(reading => AnnexA.IsOld(reading) || AnnexA.IsNew(reading));
    }

    private static int Part(LocalDate date, char part) => part switch
    {
        'd' => date.Day,
        'm' => date.Month,
        _ => date.Year % 100,
    };
}
