using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Nis2.LocalHost.Tests.Http;

public static class ProtectedFunctions
{
    [Function("Default")]
    public static IResult Default([HttpTrigger] HttpRequest request) => Results.Text("in");

    [Function("ByFunction")]
    public static IResult ByFunction([HttpTrigger(AuthorizationLevel.Function, "get")] HttpRequest request) => Results.Text("in");

    [Function("ByAdmin")]
    public static IResult ByAdmin([HttpTrigger(AuthorizationLevel.Admin, "get")] HttpRequest request) => Results.Text("in");

    [Function("Open")]
    public static IResult Open([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => Results.Text("in");
}
