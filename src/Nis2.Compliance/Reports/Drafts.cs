using System.Security.Cryptography;
using System.Text.Json;
using Nis2.Compliance.Forms;
using Nis2.Compliance.Law;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Reports;

/// <summary>Makes drafts. Nothing in a draft depends on when it was made, so that the same content is always the same bytes.</summary>
public static class Drafts
{
    private const string Own = "own";

    /// <summary>Null where the incident has no such stage.</summary>
    public static ReportDraft? Of(DraftCase asked)
    {
        if (ReportedDuty.Of(asked.Incident, asked.Organisation, asked.Stage) is not { } duty
            || asked.Layouts.For(duty.Regime, duty.Country) is not { } layout
            || Questions(asked, layout, duty) is not { Count: > 0 } questions)
            return null;
        var layoutLanguage = FormLanguages.Find(layout.Language) ?? FormLanguage.English;
        var language = asked.Language ?? layoutLanguage;
        var answers = new Answers(asked, duty, layoutLanguage, Title(asked, layout, layoutLanguage));
        var found = questions.Select(question => (Question: question, Answer: answers.To(question))).ToList();
        var fields = found.Select(one => Field(one.Question, one.Answer, asked, duty, language)).ToList();
        var hash = Hash(asked, layout, duty, found);
        string[] authors = [.. found.Select(one => one.Answer?.By).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
        return new ReportDraft(
            asked.IncidentId,
            asked.Stage.Key,
            asked.Stage.Duty,
            asked.Incident.Exercise is null ? null : DraftWords.Pick(language, DraftWords.Exercise, DraftWords.ExerciseInGerman),
            language.Code(),
            Title(asked, layout, language),
            layout.Terms?.FirstOrDefault(term => term.Stage == asked.Stage.Name)?.Term,
            duty.Regime,
            duty.Country,
            duty.Authority ?? layout.Authority,
            duty.Entity,
            layout.Id,
            layout.Version,
            layout.Country is not null || duty.Country is null || duty.Regime != ReportedDuty.Nis2,
            layout.Confidence,
            Notes(layout, duty, language),
            duty.Zone,
            fields,
            fields.Count(field => field.Missing),
            hash,
            authors,
            SignOff(asked, hash));
    }

    /// <summary>What the draft says, to be kept with the bytes.</summary>
    public static IReadOnlyList<FrozenField> Freeze(ReportDraft draft) =>
        [.. draft.Fields
            .Where(field => field.Unknown || field.Content is not null)
            .DistinctBy(field => field.Field)
            .Select(field => new FrozenField(field.Field, field.Content, field.Unknown))];

    // A national stage that no layout knows yet is an update of what was said before.
    private static IReadOnlyList<AskedField> Questions(DraftCase asked, ReportLayout layout, ReportedDuty duty)
    {
        var own = asked.Layouts.Questions(layout, asked.Stage.Name, duty.CriticalFacility);
        if (own.Count > 0 || asked.Incident.Stage(asked.Stage.Key) is null || asked.Stage.Name == Stages.Assessment)
            return own;
        var nearest = asked.Stage.Name.Contains(Stages.FinalReport, StringComparison.Ordinal) ? Stages.FinalReport : Stages.IntermediateReport;
        return asked.Layouts.Questions(layout, nearest, duty.CriticalFacility);
    }

    private static string Title(DraftCase asked, ReportLayout layout, FormLanguage language)
    {
        var stage = asked.Stage.Name;
        if (layout.Language == language.Code() && layout.Terms?.FirstOrDefault(term => term.Stage == stage) is { } official)
            return official.Term;
        return layout.Titles?.FirstOrDefault(title => title.Stage == stage)?.In(language) ?? Stages.Title(stage);
    }

    private static IReadOnlyList<DraftNote> Notes(ReportLayout layout, ReportedDuty duty, FormLanguage language)
    {
        var notes = layout.Notes.Select(note => new DraftNote(note.In(language), note.Confidence)).ToList();
        if (layout.Country is null && duty is { Country: { } country, Regime: ReportedDuty.Nis2 })
        {
            notes.Insert(0, new DraftNote(
                DraftWords.Pick(
                    language,
                    $"No form of {country} has been read: the content is what the directive asks for.",
                    $"Ein Formular von {country} wurde nicht gelesen: der Inhalt ist, was die Richtlinie verlangt."),
                Own));
        }

        return notes;
    }

    private static DraftField Field(AskedField question, Answer? answer, DraftCase asked, ReportedDuty duty, FormLanguage language)
    {
        var early = asked.Stage.Name == Stages.EarlyWarning;
        var unknown = answer?.Unknown is true;
        var zone = Zones.Of(duty.Zone);
        var text = unknown
            ? DraftWords.Unknown(language)
            : FieldText.Of(answer?.Content, question.List, answer?.Estimate is true, language, zone);
        var requirement = !question.Required ? FieldRequirement.Optional
            : question.By == AskedBy.Law ? FieldRequirement.RequiredByLaw
            : FieldRequirement.RequiredByForm;
        return new DraftField(
            question.QualifiedId,
            question.Question.Own ? question.QualifiedId : question.Question.Field,
            question.Label(language),
            !(language == FormLanguage.German && question.Question.OfficialGerman),
            question.Type,
            requirement,
            language == FormLanguage.German ? question.Question.ConditionGerman : question.Question.ConditionEnglish,
            question.Source,
            question.Confidence,
            text,
            answer?.Content,
            answer?.Estimate is true,
            unknown,
            question.Required && (text is null || (unknown && !early)),
            text is null ? null : answer?.Origin,
            text is null ? null : answer?.By,
            text is null ? null : answer?.At,
            Supplier(question, asked),
            question.List);
    }

    private static Contributor Supplier(AskedField question, DraftCase asked) =>
        asked.Report.Contributors.FirstOrDefault(one => one.Field == question.QualifiedId)?.Contributor
        ?? asked.Report.Contributors.FirstOrDefault(one => one.Field == question.Question.Field)?.Contributor
        ?? new Contributor(question.Canonical.Contributor);

    private static DraftSignOff SignOff(DraftCase asked, string hash)
    {
        var signed = asked.Report.SignOff(asked.Stage.Key);
        var valid = signed?.ContentSha256 == hash;
        return new DraftSignOff(asked.Organisation.FourEyes, valid, signed is not null && !valid, signed?.By, signed?.At);
    }

    private static string Hash(
        DraftCase asked, ReportLayout layout, ReportedDuty duty, IEnumerable<(AskedField Question, Answer? Answer)> found)
    {
        var content = new
        {
            asked.IncidentId,
            Stage = asked.Stage.Key,
            Layout = layout.Id,
            layout.Version,
            Authority = duty.Authority ?? layout.Authority,
            duty.Entity,
            duty.Zone,
            Exercise = asked.Incident.Exercise is not null,
            Fields = found.Select(one => new
            {
                one.Question.QualifiedId,
                Content = one.Answer?.Content,
                Estimate = one.Answer?.Estimate is true,
                Unknown = one.Answer?.Unknown is true,
            }),
        };
        return Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(content, DomainJson.Options)));
    }
}
