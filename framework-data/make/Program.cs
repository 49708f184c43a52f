using EtomGen.FrameworkData;

if (args is not [var evidence, .. var rest] || rest.Length > 1)
{
    await Console.Error.WriteLineAsync("Usage: dotnet run --project framework-data/make -- FOLDER-OF-LISTS [FOLDER-TO-WRITE]").ConfigureAwait(false);
    return 2;
}

string target = rest is [var folder] ? folder : "framework-data";
foreach (BundledRelease release in BundledRelease.All)
{
    Console.WriteLine(await new ReleaseMaker(release, evidence).MakeAsync(target, CancellationToken.None).ConfigureAwait(false));
}

return 0;
