using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Nis2Functions.Calendar;
using Nis2Functions.Hosting;
using Nis2Functions.Http;
using Nis2Functions.Mapping;
using Nis2Functions.Notices;
using Nis2Functions.OpenApi;
using Nis2Functions.Pages;
using Nis2Functions.Secrets;
using Nis2Functions.Security;
using Nis2Functions.Telemetry;
using Nis2Functions.Webhooks;

var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();

// Orchestrators run through the pipeline too and must not be held up there: these are for HTTP alone.
builder.UseWhen<StorageFaults>(HttpOnly);
builder.UseWhen<Authorisation>(HttpOnly);
builder.UseWhen<SubjectRequests>(HttpOnly);

var settings = AppSettings.From(builder.Configuration);
builder.Services.AddSingleton(settings);
builder.Services.AddTelemetry(builder.Configuration);
builder.Services.AddKeeping(builder.Configuration);
builder.Services.AddSubjects();
builder.Services.AddSecurity(builder.Configuration, settings);
builder.Services.AddSecrets(builder.Configuration, settings);
builder.Services.AddWebhooks(builder.Configuration, settings);
builder.Services.AddNotices(builder.Configuration, settings);
builder.Services.AddOpenApiDocument();
builder.Services.AddMappings();
builder.Services.AddCalendar();
builder.Services.AddPages();

var app = builder.Build();
// Writes the administrator's token before the first request can ask for it.
_ = app.Services.GetService<DevelopmentIssuer>();
app.Run();

static bool HttpOnly(FunctionContext context) =>
    context.FunctionDefinition.InputBindings.Values.Any(binding => binding.Type == "httpTrigger");
