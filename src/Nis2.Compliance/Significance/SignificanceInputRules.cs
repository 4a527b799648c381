using System.Text.RegularExpressions;
using Nis2.Compliance.Catalogue;
using Nis2.Compliance.Law;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Significance;

/// <summary>What makes no sense as an input.</summary>
public static partial class SignificanceInputRules
{
    public const int MaxServices = 12;
    public const int MaxTypes = 40;
    public const int MaxName = 100;
    public const decimal MaxQuantity = 1_000_000_000_000_000m;

    /// <param name="field">Where the inputs stand in the request; empty for its root.</param>
    public static Refusal? Check(SignificanceInputs inputs, string field = "")
    {
        var at = field.Length == 0 ? string.Empty : $"{field}.";
        if (inputs.EntityTypes.Count > MaxTypes)
            return Inputs.Invalid("too-many", $"At most {MaxTypes}.", $"{at}entityTypes");
        if (inputs.Services.Count > MaxServices)
            return Inputs.Invalid("too-many", $"At most {MaxServices}.", $"{at}services");
        if (inputs.EntityTypes.FirstOrDefault(type => !EntityTypes.IsKnown(type)) is { } unknown)
            return UnknownType(unknown, $"{at}entityTypes");
        if (inputs.Country is { } country && Countries.Find(country) is null)
            return Inputs.Invalid("country-unknown", "ISO 3166 alpha-2 code of a state in the European Economic Area.", $"{at}country");
        if (inputs.RootCause is { } cause && SignificanceQuestions.RootCauses.All(one => one.Id != cause))
            return Inputs.Invalid("root-cause-unknown", $"There is no category '{cause}'.", $"{at}rootCause");
        if (inputs.CauseKey is { } key && !Slug().IsMatch(key))
            return Inputs.Invalid("cause-key-malformed", "Lower-case letters, digits and hyphens, at most 64.", $"{at}causeKey");
        return Answers(inputs.Answers, perService: false, $"{at}answers")
            ?? inputs.Services.Select((service, i) => Service(service, $"{at}services[{i}]")).FirstOrDefault(refusal => refusal is not null)
            ?? Names(inputs.Services, $"{at}services");
    }

    private static Refusal? Service(AffectedService service, string field) =>
        Inputs.Text(service.Name, $"{field}.name", MaxName)
        ?? (EntityTypes.IsKnown(service.EntityType) ? null : UnknownType(service.EntityType, $"{field}.entityType"))
        ?? (service.Answers is { } answers ? Answers(answers, perService: true, $"{field}.answers") : null);

    private static Refusal? Names(IReadOnlyList<AffectedService> services, string field) =>
        services.Select(service => (service.Name, service.EntityType)).Distinct().Count() == services.Count
            ? null
            : Inputs.Invalid("service-twice", "Each service of a type stands here once.", field);

    private static Refusal? Answers(IReadOnlyDictionary<string, SignificanceAnswer> answers, bool perService, string field) =>
        answers
            .Select(answer => Answer(answer.Key, answer.Value, perService, $"{field}.{answer.Key}"))
            .FirstOrDefault(refusal => refusal is not null);

    private static Refusal? Answer(string id, SignificanceAnswer? answer, bool perService, string field)
    {
        if (answer is null)
            return Inputs.Invalid("answer-missing", "Leave out what is unknown.", field);
        if (SignificanceQuestions.Find(id) is not { Elsewhere: false } question || question.PerService != perService)
            return Inputs.Invalid("question-unknown", $"There is no question '{id}' here.", field);
        var quantity = answer is { Exactly: not null } or { AtLeast: not null } or { AtMost: not null };
        if (question.Unit is null ? quantity : answer.Yes is not null)
            return Inputs.Invalid("answer-kind", question.Unit is null ? "Yes or no." : $"A quantity in {question.Unit}.", field);
        if (answer.Exactly is not null && (answer.AtLeast is not null || answer.AtMost is not null))
            return Inputs.Invalid("answer-twice", "Either exactly or within bounds.", field);
        if (new[] { answer.Exactly, answer.AtLeast, answer.AtMost }.Any(value => value is < 0 or > MaxQuantity))
            return Inputs.Invalid("quantity-out-of-range", $"0 to {MaxQuantity}.", field);
        return answer.AtLeast > answer.AtMost
            ? Inputs.Invalid("bounds-crossed", "The lower bound lies above the upper one.", field)
            : null;
    }

    private static Refusal UnknownType(string type, string field) =>
        Inputs.Invalid("entity-type-unknown", $"There is no type '{type}' in Annexes I and II.", field);

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{0,63}$", RegexOptions.CultureInvariant)]
    private static partial Regex Slug();
}
