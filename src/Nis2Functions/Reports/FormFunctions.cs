using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Nis2.Compliance.Forms;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Reports;

/// <summary>What authorities ask for, as data.</summary>
public sealed class FormFunctions(LayoutSet layouts)
{
    [Function(nameof(ListFormFields))]
    [Access]
    [Operation("Lists the canonical fields of reports, who asks for each, and the lists of values", Response = typeof(FormsView))]
    public IResult ListFormFields(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/forms/fields")] HttpRequest request) =>
        Reply.Json(new FormsView(FieldCatalogue.All, FieldCatalogue.Lists));

    [Function(nameof(ListLayouts))]
    [Access]
    [Operation("Lists the layouts of reports", Response = typeof(PageView<LayoutSummary>))]
    public IResult ListLayouts([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/forms/layouts")] HttpRequest request) =>
        Reply.Json(new PageView<LayoutSummary>([.. layouts.All.Select(LayoutSummary.Of)], null));

    [Function(nameof(GetLayout))]
    [Access]
    [Operation("Reads a layout: its questions in order, each with source and confidence", Response = typeof(ReportLayout))]
    public IResult GetLayout(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/forms/layouts/{layout}")] HttpRequest request, string layout) =>
        layouts.Find(layout) is { } found ? Reply.Json(found) : Problem.NotFound();

    [Function(nameof(DescribeDrafts))]
    [OpenAccess]
    [Operation("The JSON schema of drafts", Produces = "application/schema+json")]
    public IResult DescribeDrafts(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/schemas/report-draft.json")] HttpRequest request) =>
        Results.Text(ReportSchema.Text, "application/schema+json");
}
