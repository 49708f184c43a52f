using System.Text;
using EtomGen.Reporting;

namespace EtomGen.Fuzzing.Targets;

/// <summary>Reads bytes as an assessment in JSON; what is read is written and read again.</summary>
internal static class Assessments
{
    public static void Json(byte[] bytes)
    {
        try
        {
            string written = AssessmentJson.Write(AssessmentJson.Read(Encoding.UTF8.GetString(bytes), [FrameworkSet.V12]));
            Promise.Holds(AssessmentJson.Write(AssessmentJson.Read(written, [FrameworkSet.V12])) == written, "The assessment does not survive its own format.");
        }
        catch (FormatException)
        {
            // The text was refused, in words.
        }
        catch (InvalidAssessmentException)
        {
            // The assessment was refused, in words.
        }
    }
}
