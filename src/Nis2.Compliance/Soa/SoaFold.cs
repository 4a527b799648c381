using NodaTime;
using Nis2.Compliance.Catalogue;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Soa;

/// <summary>What each event makes of the state; total, because stored events are facts.</summary>
internal static class SoaFold
{
    public static SoaState Apply(SoaState state, SubjectEvent facts) => facts switch
    {
        ImportProposed proposed => state with
        {
            StartedAt = state.StartedAt ?? proposed.At,
            Imports =
            [
                .. state.Imports.Where(one => one.Id != proposed.Import && !proposed.Dropped.Contains(one.Id)),
                new SoaImport(
                    proposed.Import, proposed.Content, proposed.Sha256, proposed.Size, proposed.At, proposed.FileName,
                    ImportCorrections.None),
            ],
        },
        ImportCorrected corrected => state with
        {
            Imports =
            [
                .. state.Imports.Select(one => one.Id == corrected.Import
                    ? one with { Corrections = corrected.Corrections ?? ImportCorrections.None }
                    : one),
            ],
        },
        ImportDiscarded discarded => Without(state, discarded.Import),
        ImportAccepted accepted => Accepted(Without(state, accepted.Source.Import), accepted),
        RowsStated stated => Changed(state, stated.At) with
        {
            Rows = Ordered(Replace(state.Rows, WithTexts(stated.Rows, stated.Texts), row => row.Control), row => row.Control),
        },
        ClausesStated stated => Changed(state, stated.At) with
        {
            Clauses = Ordered(
                Replace(
                    state.Clauses,
                    stated.Clauses.Select(one => one with { Note = stated.Notes?.GetValueOrDefault(one.Clause) }),
                    one => one.Clause),
                one => one.Clause),
        },
        CertificateStated stated => Changed(state, stated.At) with { Certificate = stated.Certificate },
        CertificateEnded ended => Changed(state, ended.At) with { Certificate = null },
        InventoryStated stated => Changed(state, stated.At) with { Inventory = stated.Inventory },
        RisksStated stated => Changed(state, stated.At) with { Risks = Risks(state, stated) },
        QuestionsAnswered answered => Changed(state, answered.At) with
        {
            Answers = Ordered(
                Replace(
                    state.Answers,
                    answered.Answers.Select(one => one with { Note = answered.Notes?.GetValueOrDefault(one.Question) }),
                    one => one.Question),
                one => one.Question),
        },
        _ => state,
    };

    private static SoaState Accepted(SoaState state, ImportAccepted accepted)
    {
        var changed = Changed(state, accepted.Source.AcceptedAt);
        return accepted.Content != ImportContent.Statement ? changed : changed with
        {
            Rows = Ordered(WithTexts(accepted.Rows, accepted.Texts), row => row.Control),
            Source = accepted.Source,
            Doubts = accepted.Doubts ?? [],
        };
    }

    private static SoaState Changed(SoaState state, Instant at) => state with { StartedAt = state.StartedAt ?? at, ChangedAt = at };

    private static SoaState Without(SoaState state, string import) =>
        state with { Imports = [.. state.Imports.Where(one => one.Id != import)] };

    private static IReadOnlyList<RiskEntry> Risks(SoaState state, RisksStated stated)
    {
        var texts = stated.Texts?.ToDictionary(text => text.Id, StringComparer.Ordinal) ?? [];
        var risks = stated.Risks.Select(risk => texts.TryGetValue(risk.Id, out var text)
            ? risk with { Title = text.Title, Owner = text.Owner, Level = text.Level }
            : risk);
        var kept = state.Risks.Where(risk => !stated.Removed.Contains(risk.Id, StringComparer.Ordinal));
        return Ordered(Replace(kept, risks, risk => risk.Id), risk => risk.Id);
    }

    private static IEnumerable<SoaRow> WithTexts(IEnumerable<SoaRow> rows, IReadOnlyList<SoaTexts>? texts)
    {
        var byControl = texts?.ToDictionary(text => text.Control, StringComparer.Ordinal) ?? [];
        return rows.Select(row => row.With(byControl.GetValueOrDefault(row.Control)));
    }

    private static IEnumerable<T> Replace<T>(IEnumerable<T> all, IEnumerable<T> changed, Func<T, string> key)
    {
        T[] news = [.. changed];
        var gone = news.Select(key).ToHashSet(StringComparer.Ordinal);
        return all.Where(one => !gone.Contains(key(one))).Concat(news);
    }

    private static IReadOnlyList<T> Ordered<T>(IEnumerable<T> all, Func<T, string> key) =>
        [.. all.OrderBy(key, ReferenceOrder.Instance)];
}
