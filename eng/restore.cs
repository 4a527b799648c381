#:property PublishAot=false
#:project Tooling/Tooling.csproj
using Engineering;

Restore.Run(Path.GetFullPath("."));
