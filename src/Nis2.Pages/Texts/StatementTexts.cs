using Nis2.Compliance.Soa;
using Nis2.Pages.Languages;

namespace Nis2.Pages.Texts;

public static class StatementTexts
{
    public static Text Of(Applicability applicable) => applicable switch
    {
        Applicability.Applicable => new("yes", "ja"),
        Applicability.NotApplicable => new("no", "nein"),
        _ => new("not decided", "nicht entschieden"),
    };

    public static Text Of(Implementation status) => status switch
    {
        Implementation.Implemented => new("implemented", "umgesetzt"),
        Implementation.PartlyImplemented => new("partly implemented", "teilweise umgesetzt"),
        Implementation.InProgress => new("in progress", "in Umsetzung"),
        Implementation.Planned => new("planned", "geplant"),
        Implementation.NotImplemented => new("not implemented", "nicht umgesetzt"),
        _ => new("not known", "nicht bekannt"),
    };
}
