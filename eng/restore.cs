#:property PublishAot=false
#:project Tooling/Tooling.csproj
using Engineering;

return await Entry.RunAsync(async stop =>
{
    var repository = Repository.Find();
    await Prerequisites.CheckAsync(repository, stop);
    await Restore.RunAsync(repository, stop);
    return 0;
});
