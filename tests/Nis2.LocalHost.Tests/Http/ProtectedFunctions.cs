using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Nis2.LocalHost.Tests.Http;

public static class ProtectedFunctions
{
    [Function("Default")]
    public static string Default([HttpTrigger] HttpRequest request) => "in";

    [Function("ByFunction")]
    public static string ByFunction([HttpTrigger(AuthorizationLevel.Function, "get")] HttpRequest request) => "in";

    [Function("ByAdmin")]
    public static string ByAdmin([HttpTrigger(AuthorizationLevel.Admin, "get")] HttpRequest request) => "in";

    [Function("Open")]
    public static string Open([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => "in";
}
