using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using EtomGen.Benchmarks;
using EtomGen.Benchmarks.Targets;
using Spectre.Console.Cli;

if (args is ["benchmarks", .. string[] rest])
{
    // Benchmarks run in this process: a project that BenchmarkDotNet generates would have to follow the build rules of this repository.
    IConfig config = DefaultConfig.Instance
        .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance))
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddColumn(FigureColumn.Growth, FigureColumn.Throughput)
        .WithArtifactsPath(Path.Combine(Repository.Root, "artifacts", "benchmarks"));
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(rest, config);
    return 0;
}

if (args is [ColdProcess.FirstUse or ColdProcess.Generation, string file])
{
    return ColdProcess.Perform(args[0], file);
}

if (args is [ColdPortfolio.Verb, string folder, string count])
{
    return ColdPortfolio.Perform(folder, int.Parse(count, CultureInfo.InvariantCulture));
}

var app = new CommandApp();
app.Configure(configuration =>
{
    configuration.SetApplicationName("EtomGen.Benchmarks");
    configuration.AddCommand<TargetsCommand>("targets").WithDescription("Measures the targets of src/Docs/performance-measurements.md that need two sides or new processes.");
});
return await app.RunAsync(args);
