using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Nis2.LocalHost.Tests.Hosting;

/// <summary>One class for each reason to refuse a function.</summary>
public static class RefusedFunctions
{
    private const AuthorizationLevel Open = AuthorizationLevel.Anonymous;

    public static class PrivateMethod
    {
        [Function("F")]
        private static IResult Run([HttpTrigger(Open)] HttpRequest request) => Results.Empty;
    }

    internal static class InternalType
    {
        [Function("F")]
        public static IResult Run([HttpTrigger(Open)] HttpRequest request) => Results.Empty;
    }

    public abstract class AbstractType
    {
        [Function("F")]
        public IResult Run([HttpTrigger(Open)] HttpRequest request) => Results.Empty;
    }

    public static class Duplicates
    {
        [Function("Same")]
        public static IResult Run([HttpTrigger(Open, Route = "a")] HttpRequest request) => Results.Empty;

        [Function("SAME")]
        public static IResult Other([HttpTrigger(Open, Route = "b")] HttpRequest request) => Results.Empty;
    }

    public static class NoTrigger
    {
        [Function("F")]
        public static IResult Run(HttpRequest request) => Results.Empty;
    }

    public static class TwoTriggers
    {
        [Function("F")]
        public static IResult Run([HttpTrigger(Open)] HttpRequest request, [TimerTrigger("* * * * * *")] TimerInfo timer) => Results.Empty;
    }

    public static class BadName
    {
        [Function("has space")]
        public static IResult Run([HttpTrigger(Open)] HttpRequest request) => Results.Empty;
    }

    public static class Host
    {
        [Function("Host")]
        public static IResult Run([HttpTrigger(Open)] HttpRequest request) => Results.Empty;
    }

    public static class UnboundParameter
    {
        [Function("F")]
        public static IResult Run([HttpTrigger(Open, Route = "a/{id}")] HttpRequest request, string name) => Results.Empty;
    }

    public static class WrongTriggerType
    {
        [Function("F")]
        public static IResult Run([HttpTrigger(Open)] string request) => Results.Empty;
    }

    public static class WrongAnswer
    {
        [Function("F")]
        public static string Run([HttpTrigger(Open)] HttpRequest request) => "lost";
    }

    public static class LevelLeftOut
    {
        [Function("F")]
        public static IResult Run([HttpTrigger("get")] HttpRequest request) => Results.Empty;
    }

    public static class AdminRoute
    {
        [Function("F")]
        public static IResult Run([HttpTrigger(Open, Route = "admin/x")] HttpRequest request) => Results.Empty;
    }

    public static class SameRoute
    {
        [Function("F")]
        public static IResult Run([HttpTrigger(Open, "get", "post", Route = "a/{id}")] HttpRequest request) => Results.Empty;

        [Function("G")]
        public static IResult Other([HttpTrigger(Open, "POST", Route = "/A/{id}")] HttpRequest request) => Results.Empty;
    }

    public static class AsyncVoid
    {
        [Function("F")]
        public static async void Run([HttpTrigger(Open)] HttpRequest request) => await Task.Yield();
    }
}
