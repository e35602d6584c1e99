/** An error as AWS answers it: a code a client can branch on, a message for people, an HTTP status. */
export class AwsError extends Error {
  /**
   * @param name AWS's code, for instance `ResourceInUseException`
   * @param status 400 unless given: the developer guide gives 400 for every modelled error of Personalize
   */
  constructor(
    override readonly name: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}
