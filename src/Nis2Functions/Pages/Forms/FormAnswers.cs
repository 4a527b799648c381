using System.Globalization;
using Microsoft.AspNetCore.Http;
using Nis2.Compliance.Subjects;
using Nis2.Pages;
using Nis2.Pages.Forms;
using Nis2.Pages.Layout;
using Nis2.Pages.Texts;
using Nis2.Storage.Streams;
using Nis2Functions.Hosting;
using Nis2Functions.Security;

namespace Nis2Functions.Pages.Forms;

/// <summary>A form as a page: fresh, or with what was entered and what stands in its way.</summary>
public sealed class FormAnswers(PageRenderer pages, Ids ids, TimeProvider time)
{
    /// <param name="Sent">What was entered; null where that could not be read.</param>
    public sealed record Answer(HttpRequest Request, Principal Visitor, IIncidentForm Form, FormSubject Subject, IFormCollection? Sent);

    public Task<IResult> FreshAsync(HttpRequest request, Principal visitor, IIncidentForm form, FormSubject subject) =>
        AnswerAsync(new Answer(request, visitor, form, subject, null), [], [], StatusCodes.Status200OK);

    public Task<IResult> WrongAsync(Answer answer, IReadOnlyList<FieldError> errors) =>
        AnswerAsync(answer, errors, [], StatusCodes.Status422UnprocessableEntity);

    public Task<IResult> RefusedAsync(Answer answer, Refusal why) => AnswerAsync(
        answer,
        [new FieldError(why.Field, RefusalTexts.Of(why))],
        [],
        why.Kind == RefusalKind.Conflict ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity);

    /// <summary>The form again, to be sent on what is there now.</summary>
    public Task<IResult> StaleAsync(Answer answer, IReadOnlyList<HistoryEvent> changes) =>
        AnswerAsync(answer, [new FieldError(null, FormTexts.Stale)], changes, StatusCodes.Status409Conflict);

    public async Task<IResult> NotFoundAsync(HttpRequest request, Principal visitor) =>
        new Page(await pages.NotFoundAsync(PageLanguage.Of(request), visitor.Id), StatusCodes.Status404NotFound);

    public async Task<IResult> ForbiddenAsync(HttpRequest request, Principal visitor) => new Page(
        await pages.RenderAsync<ForbiddenPage>(PageLanguage.Of(request), nameof(ForbiddenPage.SignedInAs), visitor.Id),
        StatusCodes.Status403Forbidden);

    private async Task<IResult> AnswerAsync(
        Answer answer, IReadOnlyList<FieldError> errors, IReadOnlyList<HistoryEvent> changes, int status)
    {
        var (subject, zone) = (answer.Subject, answer.Subject.Zone);
        var hidden = new Dictionary<string, string>
        {
            [SentForm.KeyName] = ids.New(),
            [SentForm.VersionName] = subject.Version.ToString(CultureInfo.InvariantCulture),
        };
        var values = answer.Sent?.Where(field => !hidden.ContainsKey(field.Key))
            .ToDictionary(field => field.Key, field => field.Value.ToString());
        var view = new FormView(
            answer.Visitor.Id,
            time.Now(),
            zone,
            IncidentAddress.OfForm(subject.Organisation, subject.Id, answer.Form.Name, subject.Stage),
            IncidentAddress.Of(subject.Organisation, subject.Id),
            subject.State.Title,
            subject.State.Exercise is not null,
            answer.Form.Layout(subject),
            hidden,
            values ?? answer.Form.Filled(subject),
            errors,
            [.. changes.Select(change => TimelineWords.Of(change, zone))]);
        return new Page(await pages.RenderAsync<FormPage>(PageLanguage.Of(answer.Request), nameof(FormPage.View), view), status);
    }
}
