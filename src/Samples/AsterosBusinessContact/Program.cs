using Asteros;
using EtomGen;
using EtomGen.Reporting;
using Spectre.Console;

Assessment assessment = AsterosBusinessContact.Assessment;
assessment = assessment.With(assessment.FindMappings(typeof(AsterosBusinessContact).Assembly));

IAnsiConsole console = AnsiConsole.Console;
AssessmentView.Show(assessment, console, isTerminal: !Console.IsOutputRedirected);

string directory = Path.Combine("artifacts", "asteros-business-contact");
foreach (string file in assessment.WriteReport(directory))
{
    console.MarkupLineInterpolated($"Written: {file}");
}
