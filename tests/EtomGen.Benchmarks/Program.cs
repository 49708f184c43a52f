using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using EtomGen.Benchmarks.Targets;
using Spectre.Console.Cli;

if (args is ["benchmarks", .. string[] rest])
{
    // In this process: the benchmarks need no project of their own, whose build would follow the rules of this repository.
    IConfig config = DefaultConfig.Instance
        .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance))
        .AddDiagnoser(MemoryDiagnoser.Default)
        .WithArtifactsPath(Path.Combine(Repository.Root, "artifacts", "benchmarks"));
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(rest, config);
    return 0;
}

if (args is [ColdProcess.FirstUse or ColdProcess.Generation, string file])
{
    return ColdProcess.Perform(args[0], file);
}

var app = new CommandApp();
app.Configure(configuration =>
{
    configuration.SetApplicationName("EtomGen.Benchmarks");
    configuration.AddCommand<TargetsCommand>("targets").WithDescription("Measures the targets of src/Docs/performance.md side by side, and prints their table.");
});
return await app.RunAsync(args);
